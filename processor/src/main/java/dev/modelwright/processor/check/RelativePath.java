package dev.modelwright.processor.check;

import dev.modelwright.text.FilePattern;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A path as vendor files write it: relative, with slashes, staying inside its folder. */
final class RelativePath {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private RelativePath() {}

    /** Returns why a path leads out of its folder, in words that follow "but"; empty when it stays inside. */
    static Optional<String> escape(String path) {
        if (path.contains("://")) {
            return Optional.of("is a web address");
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("is absolute");
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has a backslash or a control character");
        }
        return segments(path).contains("..") ? Optional.of("has `..`") : Optional.empty();
    }

    /** Returns the names between the slashes. */
    static List<String> segments(String path) {
        return FilePattern.segments(path);
    }
}
