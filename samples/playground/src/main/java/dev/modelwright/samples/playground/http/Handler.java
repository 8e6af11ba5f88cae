package dev.modelwright.samples.playground.http;

import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers a request.
     *
     * @throws dev.modelwright.samples.playground.problem.Problem when it cannot
     */
    Answer handle(Request request) throws IOException;
}
