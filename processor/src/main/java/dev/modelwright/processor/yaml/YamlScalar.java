package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.Visible;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A single value.
 *
 * @param text the value as written, without quotes, escapes resolved
 * @param style how it is written
 * @param kind what it is
 * @param location the place of its first character or quote; for a missing value, the place behind the key's colon
 */
public record YamlScalar(String text, ScalarStyle style, ScalarKind kind, FileLocation location) implements YamlNode {

    private static final String ELEMENT = " - ";

    /** Returns the number, empty when the scalar is none. */
    public Optional<BigDecimal> number() {
        return kind == ScalarKind.INTEGER || kind == ScalarKind.DECIMAL
                ? Optional.of(CoreSchema.number(text))
                : Optional.empty();
    }

    /** Returns the scalar as it would be if it stood there without quotes. */
    public YamlScalar unquoted() {
        return new YamlScalar(text, ScalarStyle.PLAIN, CoreSchema.kind(text), location);
    }

    /** Returns the truth value, empty when the scalar is none. */
    public Optional<Boolean> bool() {
        return kind == ScalarKind.BOOLEAN ? Optional.of(text.equalsIgnoreCase("true")) : Optional.empty();
    }

    /**
     * Tells whether the text goes over several lines and the second begins like an element of a list: what becomes of a
     * list that is indented wrongly.
     */
    public boolean isCollapsedList() {
        if (style != ScalarStyle.PLAIN || !text.contains(ELEMENT)) {
            return false;
        }
        String line = location.lineText();
        int start = line.offsetByCodePoints(0, location.column() - 1);
        return text.startsWith(line.substring(start).strip() + ELEMENT);
    }

    @Override
    public boolean isNull() {
        return kind == ScalarKind.NULL;
    }

    @Override
    public boolean isBroken() {
        return kind == ScalarKind.BROKEN;
    }

    @Override
    public String describe() {
        return isNull() || text.isEmpty() ? "empty" : Visible.value(text);
    }
}
