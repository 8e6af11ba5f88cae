package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Lint;
import dev.modelwright.processor.schema.FileKind;
import java.util.List;
import java.util.Optional;

/**
 * What the command is asked to do.
 *
 * @param folders where to look for vendor files
 * @param schema the kind of file whose JSON Schema is asked for
 * @param format how findings are written
 * @param lint which findings are reported
 * @param colour whether output is coloured
 * @param help whether usage is asked for
 * @param version whether the version is asked for
 */
record Arguments(
        List<String> folders,
        Optional<FileKind> schema,
        ReportFormat format,
        Lint lint,
        Colour colour,
        boolean help,
        boolean version) {

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
