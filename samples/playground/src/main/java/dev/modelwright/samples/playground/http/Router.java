package dev.modelwright.samples.playground.http;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what answers a path. */
final class Router {

    private final List<Route> routes;

    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /**
     * Returns what a request is answered by.
     *
     * @throws Problem when there is nothing at the path
     * @throws WrongMethod when there is, but for other methods
     */
    Match find(String method, String rawPath) {
        TreeSet<String> allowed = new TreeSet<>();
        for (Route route : routes) {
            Optional<List<String>> parts = route.match(rawPath);
            if (parts.isPresent() && route.method().equals(method)) {
                return new Match(route.handler(), parts.get());
            }
            parts.ifPresent(found -> allowed.add(route.method()));
        }
        if (allowed.isEmpty()) {
            throw Problem.of(ProblemCode.NOT_FOUND);
        }
        throw new WrongMethod(String.join(", ", allowed));
    }

    /** A route that fits, with the variable parts of the path. */
    record Match(Handler handler, List<String> parts) {}
}
