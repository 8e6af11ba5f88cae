package dev.modelwright.samples.playground.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of an upload.
 *
 * @param name the name of the form's field
 * @param fileName the last segment of the name that the sender's file has
 * @param type the MIME type that the sender names
 */
public record Part(String name, Optional<String> fileName, Optional<String> type, byte[] content) {

    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *([\\w.+-]+/[\\w.+-]+)");

    static Part of(String head, byte[] content) {
        return new Part(
                find(NAME, head).orElse(""),
                find(FILE_NAME, head).map(Part::lastSegment).filter(name -> !name.isBlank()),
                find(TYPE, head),
                content);
    }

    private static Optional<String> find(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String lastSegment(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
