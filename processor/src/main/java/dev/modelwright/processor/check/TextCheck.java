package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.ScalarStyle;
import dev.modelwright.processor.yaml.YamlScalar;
import java.util.regex.Pattern;

/** Text that is not what it looks like: invisible characters, spaces around it, and lists that became one text. */
final class TextCheck implements SchemaCheck {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}_[A-Z][A-Za-z]+");
    private static final int LONGEST_TRANSLATION = 1024;
    private static final int LONGEST = 256;

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Scalars.of(provider).forEach(value -> {
            checkCharacters(value.scalar(), diagnostics);
            checkSpaces(value.scalar(), diagnostics);
            checkLength(value.key(), value.scalar(), diagnostics);
            if (value.scalar().isCollapsedList()) {
                diagnostics.report(ReadingCode.COLLAPSED_LIST, value.scalar().location());
            }
        });
    }

    // Every text of every file comes by here: no stream, and the rare question last.
    private static void checkCharacters(YamlScalar scalar, Diagnostics diagnostics) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                String name = String.format("U+%04X", (int) text.charAt(i));
                diagnostics.report(ReadingCode.INVISIBLE_CHARACTER, scalar.location(), name);
                return;
            }
        }
    }

    // None of these lies beyond the basic plane.
    private static boolean isInvisible(char character) {
        return character < 0x20 && character != '\n' && character != '\t' && character != '\r'
                || character >= 0x7F && character <= 0xA0
                || character >= 0x200B && character <= 0x200F
                || character >= 0x2028 && character <= 0x202E
                || character == 0x2060
                || character == 0x3000
                || character == 0xFEFF;
    }

    private static void checkSpaces(YamlScalar scalar, Diagnostics diagnostics) {
        if (scalar.style() == ScalarStyle.QUOTED && isSurrounded(scalar.text())) {
            diagnostics.report(ReadingCode.SURROUNDING_SPACE, scalar.location(), Visible.value(scalar.text()));
        }
    }

    private static boolean isSurrounded(String text) {
        return !text.isBlank() && text.length() != text.strip().length();
    }

    private static void checkLength(String key, YamlScalar scalar, Diagnostics diagnostics) {
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length < LONGEST) {
            return;
        }
        int longest = LANGUAGE.matcher(key).matches() ? LONGEST_TRANSLATION : LONGEST;
        if (length >= longest) {
            diagnostics.report(ReadingCode.LONG_TEXT, scalar.location(), longest, length);
        }
    }
}
