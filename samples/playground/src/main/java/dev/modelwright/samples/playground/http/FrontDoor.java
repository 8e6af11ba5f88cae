package dev.modelwright.samples.playground.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.modelwright.samples.playground.json.ProblemView;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Problems;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;

/** Where every request comes in: guards, route, handler, answer; whatever goes wrong becomes an error in JSON. */
final class FrontDoor implements HttpHandler {

    private static final Logger LOG = System.getLogger("dev.modelwright.samples.playground");

    private final Guard guard;
    private final Router router;
    private final StaticFiles pages;
    private final Limits limits;

    FrontDoor(Guard guard, Router router, StaticFiles pages, Limits limits) {
        this.guard = guard;
        this.router = router;
        this.pages = pages;
        this.limits = limits;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Concealment concealment = new Concealment();
        SafetyHeaders.set(exchange.getResponseHeaders());
        try {
            new Sending(exchange, concealment).send(answer(exchange, concealment));
        } catch (RuntimeException | LinkageError unforeseen) {
            // The beginning is on its way, and closing the exchange would end it as if it were whole. Throwing breaks
            // the connection.
            log(exchange, unforeseen);
            throw new IOException("The answer broke off.");
        }
        exchange.close();
    }

    private Answer answer(HttpExchange exchange, Concealment concealment) throws IOException {
        try {
            guard.check(exchange);
            String path = exchange.getRequestURI().getRawPath();
            if (!path.equals("/api") && !path.startsWith("/api/")) {
                requireReading(exchange);
                return pages.at(path);
            }
            Router.Match match = router.find(exchange.getRequestMethod(), path);
            return match.handler().handle(new Request(exchange, match.parts(), limits, concealment));
        } catch (WrongMethod wrong) {
            return error(exchange, Problem.of(ProblemCode.METHOD_NOT_ALLOWED)).with("Allow", wrong.allowed());
        } catch (RuntimeException | LinkageError thrown) {
            return error(exchange, Problems.of(thrown).orElseGet(() -> internal(exchange, thrown)));
        }
    }

    private static void requireReading(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new WrongMethod("GET, HEAD");
        }
    }

    private static Answer.Json error(HttpExchange exchange, Problem problem) throws IOException {
        Bodies.drain(exchange.getRequestBody());
        return new Answer.Json(problem.code().status(), ProblemView.of(problem), Map.of());
    }

    private static Problem internal(HttpExchange exchange, Throwable thrown) {
        log(exchange, thrown);
        return Problem.of(ProblemCode.INTERNAL);
    }

    // Not the message, and no trace of messages: what others throw may quote what they were given.
    private static void log(HttpExchange exchange, Throwable thrown) {
        List<StackTraceElement> trace = List.of(thrown.getStackTrace());
        String place = trace.isEmpty() ? "an unknown place" : trace.get(0).toString();
        LOG.log(
                Level.ERROR,
                "{0} {1} failed: {2} at {3}",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                thrown.getClass().getName(),
                place);
    }
}
