package dev.modelwright.processor.render;

import com.palantir.javapoet.CodeBlock;
import java.util.HexFormat;

/**
 * Text of the YAML made safe for the place where it lands in generated code. Everything but printable ASCII is escaped, so
 * that no encoding can spoil it and nothing hides in it.
 */
final class JavaText {

    // A class file holds 65,535 bytes for a constant, and a character takes three at most.
    private static final int LONGEST_LITERAL = 21_000;

    private static final int REPLACEMENT = 0xfffd;

    private JavaText() {}

    /** Returns a string literal; what is too long for one, as several that are joined at run time. */
    static CodeBlock literal(String text) {
        return CodeBlock.of("$L", literalText(text));
    }

    /** Returns the characters of a literal, to be part of a longer text: JavaPoet writes one long text sooner than many short ones. */
    static String literalText(String text) {
        StringBuilder code = new StringBuilder();
        for (int start = 0; start == 0 || start < text.length(); start += LONGEST_LITERAL) {
            String part = text.substring(start, Math.min(text.length(), start + LONGEST_LITERAL));
            code.append(start == 0 ? quoted(part) : ".concat(" + quoted(part) + ")");
        }
        return code.toString();
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\') {
                literal.append(backslashAfter(before));
            } else if (isPlain(character) && character != '"') {
                literal.append(character);
            } else {
                literal.append(escaped(character));
            }
            before = character;
        }
        return literal.append('"').toString();
    }

    // Behind half a character, javac loses count of backslashes and takes the second of two for the start of an escape.
    private static String backslashAfter(char before) {
        return Character.isHighSurrogate(before) ? "\\134" : "\\\\";
    }

    /** Returns text for javadoc: no tag, no markup, no end of comment, one line. */
    static String javadoc(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().codePoints().forEach(character -> escaped.append(inJavadoc(character)));
        return escaped.toString();
    }

    /** Returns text for javadoc in the font of code. */
    static String code(String text) {
        String escaped = javadoc(text);
        if (escaped.isEmpty()) {
            return "(blank)";
        }
        return escaped.equals(text) ? "{@code " + text + "}" : "<code>" + escaped + "</code>";
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(character);
        };
    }

    // A backslash could begin a Unicode escape, which javac reads even in comments.
    private static String inJavadoc(int character) {
        if (Character.isWhitespace(character)) {
            return " ";
        }
        return switch (character) {
            case '<', '>', '&', '@', '*', '\\', '{', '}' -> "&#" + character + ";";
            default -> isPlain(character) ? Character.toString(character) : "&#" + nameable(character) + ";";
        };
    }

    // HTML has no names for characters that are no text.
    private static int nameable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            default -> character;
        };
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character <= '~';
    }
}
