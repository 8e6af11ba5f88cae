package dev.modelwright.processor.yaml;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileCode;

/** Finds the first character that YAML does not allow; the parser refuses it too, but without a place. */
final class UnprintableCharacter {

    private UnprintableCharacter() {}

    static boolean isReported(SourceText source, Diagnostics diagnostics) {
        int line = 1;
        int column = 1;
        for (int i = 0; source.at(i) >= 0; i++) {
            int codePoint = source.at(i);
            if (!isAllowed(codePoint)) {
                String name = String.format("U+%04X", codePoint);
                diagnostics.report(
                        FileCode.YAML_SYNTAX,
                        source.location(line, column),
                        "Character `" + name + "` cannot stand in YAML",
                        "Remove it, or write it as an escape in double quotes");
                return true;
            }
            boolean lineEnd = codePoint == '\n' || codePoint == '\r' && source.at(i + 1) != '\n';
            line = lineEnd ? line + 1 : line;
            column = lineEnd ? 1 : column + 1;
        }
        return false;
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20 && codePoint <= 0x7E
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || codePoint == 0x85
                || codePoint >= 0xA0 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }
}
