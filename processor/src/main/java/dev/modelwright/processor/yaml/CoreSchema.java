package dev.modelwright.processor.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Tells what a plain scalar is, by the core schema of YAML 1.2: {@code yes} is a text, {@code 010} is ten. */
final class CoreSchema {

    // A longer literal is taken for a text: arithmetic on it could cost any amount of time and memory.
    private static final int LONGEST_NUMBER = 64;

    private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");

    private CoreSchema() {}

    static ScalarKind kind(String plain) {
        if (plain.length() > LONGEST_NUMBER || isWord(plain)) {
            return ScalarKind.TEXT;
        }
        if (NULL.matcher(plain).matches()) {
            return ScalarKind.NULL;
        }
        if (BOOLEAN.matcher(plain).matches()) {
            return ScalarKind.BOOLEAN;
        }
        if (INTEGER.matcher(plain).matches()) {
            return ScalarKind.INTEGER;
        }
        return DECIMAL.matcher(plain).matches() ? ScalarKind.DECIMAL : ScalarKind.TEXT;
    }

    // Most scalars are words: their first letter tells, without four patterns.
    private static boolean isWord(String plain) {
        return !plain.isEmpty() && Character.isLetter(plain.charAt(0)) && "nNtTfF".indexOf(plain.charAt(0)) < 0;
    }

    static BigDecimal number(String text) {
        if (text.startsWith("0o")) {
            return new BigDecimal(new BigInteger(text.substring(2), 8));
        }
        if (text.startsWith("0x")) {
            return new BigDecimal(new BigInteger(text.substring(2), 16));
        }
        return new BigDecimal(text);
    }
}
