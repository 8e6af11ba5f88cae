package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Severity;

/**
 * Colours of a terminal.
 *
 * @param coloured whether there are any
 */
record Style(boolean coloured) {

    String bold(String text) {
        return paint("1", text);
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("1;31", text);
            case WARNING -> paint("1;33", text);
            case NOTE -> paint("1;36", text);
        };
    }

    String caret(String text) {
        return paint("1;32", text);
    }

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
