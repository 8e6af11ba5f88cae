package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.FileLocation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Turns what the parser throws into one finding at the right place. */
final class SyntaxFault {

    private final SourceText source;
    private final Diagnostics diagnostics;
    private @Nullable TokenPlace lastToken;

    SyntaxFault(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Remembers the last token that was read without a fault. */
    void passed(TokenPlace place) {
        lastToken = place;
    }

    void report(RuntimeException thrown) {
        if (thrown.getCause() instanceof MarkedYamlEngineException marked) {
            report(marked);
        } else if (String.valueOf(thrown.getMessage()).startsWith("Expected a property name")) {
            diagnostics.report(FileCode.COMPLEX_KEY, keyPlace((JacksonException) thrown));
        } else {
            FileLocation place = lastToken == null ? source.location(1, 1) : lastToken.location();
            SyntaxAdvice advice = SyntaxAdvice.UNKNOWN;
            diagnostics.report(FileCode.YAML_SYNTAX, place, advice.problem(), advice.remedy());
        }
    }

    private void report(MarkedYamlEngineException marked) {
        SyntaxAdvice advice = SyntaxAdvice.of(marked.getProblem());
        // What is never closed is best shown where it begins, not at the end of the file.
        Optional<Mark> mark = advice.isAboutTheBeginning()
                ? marked.getContextMark().or(marked::getProblemMark)
                : marked.getProblemMark();
        FileLocation place = mark.map(found -> source.location(found.getLine() + 1, found.getColumn() + 1))
                .orElseGet(source::end);
        diagnostics.report(FileCode.YAML_SYNTAX, place, advice.problem(), advice.remedy());
    }

    // The parser names the end of the token that opens the key.
    private FileLocation keyPlace(JacksonException thrown) {
        int line = Math.max(1, thrown.getLocation().getLineNr());
        int column = Math.max(1, thrown.getLocation().getColumnNr());
        String before = source.line(line).substring(0, source.line(line).offsetByCodePoints(0, column - 1));
        int start = Math.max(before.lastIndexOf('*'), Math.max(before.lastIndexOf('['), before.lastIndexOf('{')));
        return source.location(line, start < 0 ? column : before.codePointCount(0, start) + 1);
    }
}
