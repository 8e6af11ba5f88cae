package dev.modelwright.samples.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the route of a request, in the order in which the real server fails: path, method, key, body. */
final class Router implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Router.class.getName());

    private final List<Route> routes;
    private final KeyGuard guard;
    private final Actor actor;
    private final AnswerSender sender;

    Router(List<Route> routes, KeyGuard guard, Actor actor, AnswerSender sender) {
        this.routes = List.copyOf(routes);
        this.guard = guard;
        this.actor = actor;
        this.sender = sender;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            // A body that nobody reads would cost the connection.
            byte[] body = exchange.getRequestBody().readAllBytes();
            sender.send(exchange, answer(exchange, body));
        }
    }

    private Answer answer(HttpExchange exchange, byte[] body) {
        List<Route> candidates = routesAt(path(exchange));
        if (candidates.isEmpty()) {
            return noRoute(exchange);
        }
        return candidates.stream()
                .filter(route -> route.method().equals(exchange.getRequestMethod()))
                .findFirst()
                .map(route -> guarded(route, exchange, body))
                .orElseGet(() -> WholeAnswer.detail(405, "Method Not Allowed"));
    }

    private Answer guarded(Route route, HttpExchange exchange, byte[] body) {
        Optional<String> authorization =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        List<String> parts = route.match(path(exchange)).orElse(List.of());
        return guard.refuses(route.scope(), authorization)
                .orElseGet(() -> handled(route.handler(), new Call(parts, contentType(exchange), body)));
    }

    private static String contentType(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
    }

    private Answer handled(Handler handler, Call call) {
        try {
            return handler.answer(call);
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (EngineFault fault) {
            return WholeAnswer.detail(500, actor.says(fault.getMessage()));
        } catch (RuntimeException defect) {
            // Whoever calls is told no more than by the real server; whoever runs this one is told all.
            LOG.log(System.Logger.Level.WARNING, "A request could not be answered", defect);
            return WholeAnswer.text("Internal Server Error");
        }
    }

    private Answer noRoute(HttpExchange exchange) {
        String path = path(exchange);
        String trimmed = path.replaceFirst("/$", "");
        if (trimmed.equals(path) || routesAt(trimmed).isEmpty()) {
            return WholeAnswer.detail(404, "Not Found");
        }
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("127.0.0.1");
        return WholeAnswer.redirect(
                "http://" + host + exchange.getRequestURI().getRawPath().replaceFirst("/$", ""));
    }

    private List<Route> routesAt(String path) {
        return routes.stream().filter(route -> route.match(path).isPresent()).toList();
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }
}
