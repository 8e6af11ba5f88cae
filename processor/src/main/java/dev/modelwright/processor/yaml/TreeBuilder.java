package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;
import dev.modelwright.processor.diagnostic.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Puts tokens together to a tree, with a stack of its own, so that deep nesting costs no call stack. */
final class TreeBuilder {

    static final int DEEPEST = 64;
    static final int LONGEST_TEXT = 16_384;

    private final Diagnostics diagnostics;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private boolean tooDeep;

    TreeBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the finished document, empty while it is being built. */
    Optional<YamlNode> root() {
        return Optional.ofNullable(root);
    }

    boolean isTooDeep() {
        return tooDeep;
    }

    void add(JsonToken token, String text, TokenPlace place) {
        switch (token) {
            case START_OBJECT -> open(new OpenMapping(place.location(), diagnostics), place);
            case START_ARRAY -> open(new OpenSequence(place.location()), place);
            case END_OBJECT, END_ARRAY -> place(open.pop().close());
            case PROPERTY_NAME -> open.element().key(key(text, place));
            default -> place(scalar(text, place));
        }
    }

    private void open(OpenNode node, TokenPlace place) {
        reportProperties(place);
        if (open.size() == DEEPEST) {
            tooDeep = true;
            diagnostics.report(FileCode.TOO_DEEP, place.location(), DEEPEST);
        }
        open.push(node);
    }

    private void place(YamlNode node) {
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().add(node);
        }
    }

    private YamlScalar key(String text, TokenPlace place) {
        YamlScalar key = scalar(text, place);
        if (YamlMapping.isMerge(key)) {
            diagnostics.report(FileCode.ALIAS, place.location(), Visible.value(text));
        }
        return key;
    }

    private YamlScalar scalar(String text, TokenPlace place) {
        if (place.isAlias()) {
            reportAlias(place);
            return broken(place);
        }
        reportProperties(place);
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_TEXT) {
            diagnostics.report(FileCode.TEXT_TOO_LONG, place.location(), LONGEST_TEXT, length);
            return broken(place);
        }
        ScalarStyle style = place.style();
        ScalarKind kind = style == ScalarStyle.PLAIN ? CoreSchema.kind(text) : ScalarKind.TEXT;
        return new YamlScalar(text, style, kind, place.location());
    }

    private void reportAlias(TokenPlace place) {
        boolean consequence = !open.isEmpty() && open.element().awaitsMerge();
        if (!consequence) {
            diagnostics.report(FileCode.ALIAS, place.location(), Visible.value(place.word()));
        }
    }

    private void reportProperties(TokenPlace place) {
        if (place.isAnchored()) {
            diagnostics.report(FileCode.ALIAS, place.location(), Visible.value(place.word()));
        } else if (place.isTagged()) {
            diagnostics.report(FileCode.TAG, place.location(), Visible.value(place.word()));
        }
    }

    private static YamlScalar broken(TokenPlace place) {
        return new YamlScalar("", ScalarStyle.PLAIN, ScalarKind.BROKEN, place.location());
    }
}
