package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads one YAML document into a tree of located nodes. Whatever the file holds, reading ends soon, throws nothing and
 * reports every fault at its place. Anchors, aliases, merge keys and tags are faults.
 */
public final class YamlReader {

    // Numbers are read by CoreSchema, which has a limit of its own; the parser's would come without a place.
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final TreeBuilder tree;

    private YamlReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.tree = new TreeBuilder(diagnostics);
    }

    /** Returns the root of the document, or empty when the file has no readable one, which is reported. */
    public static Optional<YamlNode> read(SourceText source, Diagnostics diagnostics) {
        return UnprintableCharacter.isReported(source, diagnostics)
                ? Optional.empty()
                : new YamlReader(source, diagnostics).read();
    }

    private Optional<YamlNode> read() {
        SyntaxFault fault = new SyntaxFault(source, diagnostics);
        WholeCharacterReader reader = new WholeCharacterReader(source.text());
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            return readTokens(parser, fault);
        } catch (RuntimeException thrown) { // the parser throws undocumented exceptions on some input
            fault.report(thrown);
            return Optional.empty();
        }
    }

    private Optional<YamlNode> readTokens(JsonParser parser, SyntaxFault fault) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            TokenPlace place = TokenPlace.of(parser.currentTokenLocation(), source);
            fault.passed(place);
            if (tree.root().isPresent()) {
                reportSecondDocument(place);
                return tree.root();
            }
            tree.add(token, token.isStructStart() || token.isStructEnd() ? "" : parser.getString(), place);
            if (tree.isTooDeep()) {
                return Optional.empty();
            }
        }
        return nonEmpty(tree.root());
    }

    private Optional<YamlNode> nonEmpty(Optional<YamlNode> root) {
        if (root.filter(node -> !node.isNull()).isPresent()) {
            return root;
        }
        diagnostics.report(FileCode.FILE_EMPTY, source.location(1, 1));
        return Optional.empty();
    }

    private void reportSecondDocument(TokenPlace place) {
        int line = place.location().line();
        while (line > 1 && !source.line(line).startsWith("---")) {
            line--;
        }
        diagnostics.report(FileCode.SEVERAL_DOCUMENTS, source.location(line, 1));
    }
}
