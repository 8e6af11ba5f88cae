package dev.modelwright.processor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One message of the compiler, ours or its own.
 *
 * @param kind the compiler's word, for example {@code error}
 * @param file the Java file below the project's root, empty when the message has no place
 * @param text the message; paths below the project's root are relative
 */
record Finding(String kind, String file, long line, long column, String text) {

    static Finding of(Diagnostic<? extends JavaFileObject> diagnostic, Path root) {
        String file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> relative(Path.of(source.toUri()).toString(), root))
                .orElse("");
        return new Finding(
                diagnostic.getKind().name().toLowerCase(Locale.ENGLISH).replace('_', ' '),
                file,
                file.isEmpty() ? 0 : diagnostic.getLineNumber(),
                file.isEmpty() ? 0 : diagnostic.getColumnNumber(),
                relative(diagnostic.getMessage(Locale.ENGLISH), root));
    }

    private static String relative(String text, Path root) {
        return text.replace(root + "/", "");
    }

    boolean isError() {
        return kind.equals("error");
    }

    /** Returns {@code File.java:line:column: kind: text}. */
    @Override
    public String toString() {
        return (file.isEmpty() ? "" : file + ":" + line + ":" + column + ": ") + kind + ": " + text;
    }
}
