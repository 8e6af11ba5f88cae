package dev.modelwright.samples.playground.http;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages, read from the class path. */
final class StaticFiles {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    // Nothing encoded, no empty segment, none that begins with a dot; and a file has an extension, which a folder has
    // not.
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+\\.([a-z0-9]+)");

    private final Function<String, @Nullable InputStream> files;

    /**
     * Creates the pages.
     *
     * @param files opens a file by its path, which starts with a slash; null when there is none
     */
    StaticFiles(Function<String, @Nullable InputStream> files) {
        this.files = files;
    }

    /**
     * Returns a file.
     *
     * @throws Problem when there is none
     */
    Answer at(String rawPath) throws IOException {
        String path = rawPath.equals("/") ? "/index.html" : rawPath;
        var matcher = PATH.matcher(path);
        String type = matcher.matches() ? TYPES.getOrDefault(matcher.group(1), "") : "";
        if (type.isEmpty() || path.contains("..")) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        try (InputStream file = files.apply(path)) {
            if (file == null) {
                throw Problem.of(ProblemCode.NOT_FOUND);
            }
            return new Answer.Bytes(type, file.readAllBytes(), Map.of("Cache-Control", "no-cache"));
        }
    }
}
