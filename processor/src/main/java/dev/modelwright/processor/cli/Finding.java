package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.FileLocation;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A finding as it is shown.
 *
 * @param diagnostic what was found
 * @param path the file, from the working directory when it is below it, with slashes
 */
record Finding(Diagnostic diagnostic, String path) {

    static Finding of(Diagnostic diagnostic) {
        String owner = diagnostic.location() instanceof FileLocation file ? file.absolutePath() : "";
        return new Finding(diagnostic, shown(Path.of(owner)));
    }

    /** Returns a path from the working directory when it is below it, with slashes. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path file = path.toAbsolutePath().normalize();
        boolean below = file.startsWith(here) && !file.equals(here);
        return (below ? here.relativize(file) : file).toString().replace('\\', '/');
    }

    String code() {
        return diagnostic.code().id();
    }

    String severity() {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }

    int line() {
        return diagnostic.location().line();
    }

    int column() {
        return diagnostic.location().column();
    }
}
