package dev.modelwright.samples.playground.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refuses requests that other sites make a browser send: by host (DNS rebinding), by origin, by token. */
final class Guard {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Set<String> hosts;
    private final Sessions sessions;

    Guard(int port, Sessions sessions) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.sessions = sessions;
    }

    void check(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        if (!first(headers, "Host")
                .filter(host -> hosts.contains(host.toLowerCase(Locale.ROOT)))
                .isPresent()) {
            throw Problem.of(ProblemCode.HOST_REFUSED);
        }
        checkOrigin(exchange, headers);
        if (!READING.contains(exchange.getRequestMethod())
                && !sessions.isValid(first(headers, "Cookie"), first(headers, Sessions.HEADER))) {
            throw Problem.of(ProblemCode.CSRF_INVALID);
        }
    }

    private void checkOrigin(HttpExchange exchange, Headers headers) {
        boolean foreign =
                first(headers, "Origin").filter(origin -> !isOwn(origin)).isPresent();
        // A link from elsewhere may lead to the pages, but not into the API.
        boolean crossing = exchange.getRequestURI().getPath().startsWith("/api")
                && first(headers, "Sec-Fetch-Site")
                        .filter(site -> !site.equals("same-origin") && !site.equals("none"))
                        .isPresent();
        if (foreign || crossing) {
            throw Problem.of(ProblemCode.ORIGIN_REFUSED);
        }
    }

    private boolean isOwn(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") && hosts.contains(lower.substring("http://".length()));
    }

    private static Optional<String> first(Headers headers, String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }
}
