package dev.modelwright.decorator;

import dev.modelwright.listener.RequestSummary;
import java.util.function.Supplier;

/**
 * What a caller asks.
 *
 * @param request the request
 * @param summary its numbers, counted when they are wanted
 */
record Asked(Object request, Supplier<RequestSummary> summary) {}
