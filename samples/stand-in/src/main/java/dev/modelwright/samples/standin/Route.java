package dev.modelwright.samples.standin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One method and path. Each group of the pattern is a variable part of the path. */
record Route(String method, Pattern path, Scope scope, Handler handler) {

    static Route get(String path, Scope scope, Handler handler) {
        return new Route("GET", Pattern.compile(path), scope, handler);
    }

    static Route post(String path, Scope scope, Handler handler) {
        return new Route("POST", Pattern.compile(path), scope, handler);
    }

    Optional<List<String>> match(String requested) {
        Matcher matcher = path.matcher(requested);
        return matcher.matches() ? Optional.of(groups(matcher)) : Optional.empty();
    }

    private static List<String> groups(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .toList();
    }
}
