package dev.modelwright.samples.playground.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One method and path.
 *
 * @param path the whole path as it is written, encoded; each group is a part that handlers get
 */
public record Route(String method, Pattern path, Handler handler) {

    /** Returns a route of GET. Each {@code {}} of the path stands for one part of it. */
    public static Route get(String path, Handler handler) {
        return of("GET", path, handler);
    }

    /** Returns a route of POST. */
    public static Route post(String path, Handler handler) {
        return of("POST", path, handler);
    }

    /** Returns a route of PUT. */
    public static Route put(String path, Handler handler) {
        return of("PUT", path, handler);
    }

    /** Returns a route of DELETE. */
    public static Route delete(String path, Handler handler) {
        return of("DELETE", path, handler);
    }

    private static Route of(String method, String path, Handler handler) {
        return new Route(method, Pattern.compile(path.replace("{}", "([^/]+)")), handler);
    }

    /** Returns the decoded parts of a path, empty when the route has another. */
    Optional<List<String>> match(String rawPath) {
        Matcher matcher = path.matcher(rawPath);
        return matcher.matches() ? Optional.of(parts(matcher)) : Optional.empty();
    }

    // A plus is a plus in paths, which the decoder of forms takes for a blank.
    private static List<String> parts(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
