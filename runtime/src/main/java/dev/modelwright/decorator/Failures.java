package dev.modelwright.decorator;

import dev.modelwright.error.InvokeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The failures of one call's tries. Not thread-safe. */
final class Failures {

    private final List<InvokeException> earlier = new ArrayList<>();

    void add(InvokeException failure) {
        earlier.add(failure);
    }

    /** Returns the failure that the caller sees, with the earlier ones suppressed. */
    InvokeException last(InvokeException failure) {
        earlier.stream().filter(one -> isNew(failure, one)).forEach(failure::addSuppressed);
        return failure;
    }

    // Some vendors' clients throw one and the same exception each time.
    private static boolean isNew(InvokeException failure, InvokeException earlier) {
        return earlier != failure && !Arrays.asList(failure.getSuppressed()).contains(earlier);
    }
}
