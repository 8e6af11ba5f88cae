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

    private static void checkCharacters(YamlScalar scalar, Diagnostics diagnostics) {
        scalar.text()
                .codePoints()
                .filter(TextCheck::isInvisible)
                .findFirst()
                .ifPresent(codePoint -> diagnostics.report(
                        ReadingCode.INVISIBLE_CHARACTER, scalar.location(), String.format("U+%04X", codePoint)));
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint < 0x20 && codePoint != '\n' && codePoint != '\t' && codePoint != '\r'
                || codePoint >= 0x7F && codePoint <= 0xA0
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x2028 && codePoint <= 0x202E
                || codePoint == 0x2060
                || codePoint == 0x3000
                || codePoint == 0xFEFF;
    }

    private static void checkSpaces(YamlScalar scalar, Diagnostics diagnostics) {
        boolean surrounded =
                !scalar.text().isBlank() && !scalar.text().equals(scalar.text().strip());
        if (surrounded && scalar.style() == ScalarStyle.QUOTED) {
            diagnostics.report(ReadingCode.SURROUNDING_SPACE, scalar.location(), Visible.value(scalar.text()));
        }
    }

    private static void checkLength(String key, YamlScalar scalar, Diagnostics diagnostics) {
        int longest = LANGUAGE.matcher(key).matches() ? LONGEST_TRANSLATION : LONGEST;
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length >= longest) {
            diagnostics.report(ReadingCode.LONG_TEXT, scalar.location(), longest, length);
        }
    }
}
