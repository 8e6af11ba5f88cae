package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a caller asks.
 *
 * @param request the request
 * @param metadata what the application notes about the call
 * @param summary its numbers, counted when they are wanted
 */
record Asked(Object request, Map<String, String> metadata, Supplier<RequestSummary> summary) {

    Asked(Object request, Supplier<RequestSummary> summary) {
        this(request, Map.of(), summary);
    }
}
