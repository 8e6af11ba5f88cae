package dev.modelwright.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Closes several things, each although another fails. */
public final class Closing {

    private Closing() {}

    /**
     * Runs these steps, in order.
     *
     * @throws RuntimeException what the first failing step has thrown, with the other failures as suppressed ones, when all have run
     */
    public static void all(Collection<? extends Runnable> steps) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.remove(0);
            failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
            throw first;
        }
    }
}
