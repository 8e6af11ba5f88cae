package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Lint;
import java.util.List;

/**
 * What the command is asked to do.
 *
 * @param folders where to look for vendor files
 * @param format how findings are written
 * @param lint which findings are reported
 * @param colour whether output is coloured
 * @param help whether usage is asked for
 * @param version whether the version is asked for
 */
record Arguments(List<String> folders, ReportFormat format, Lint lint, Colour colour, boolean help, boolean version) {

    /** When output is coloured. */
    enum Colour {
        /** On a terminal. */
        AUTO,
        /** Whatever reads it. */
        ALWAYS,
        /** Nowhere. */
        NEVER
    }

    Arguments {
        folders = List.copyOf(folders);
    }

    boolean coloured(boolean terminal) {
        return colour == Colour.ALWAYS || colour == Colour.AUTO && terminal;
    }
}
