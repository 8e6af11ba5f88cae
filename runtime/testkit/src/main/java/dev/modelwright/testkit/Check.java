package dev.modelwright.testkit;

import dev.modelwright.error.InvokeException;
import java.util.Locale;
import org.opentest4j.AssertionFailedError;

/** What tests demand. */
final class Check {

    private Check() {}

    static void that(boolean holds, String words, Object... values) {
        if (!holds) {
            throw new AssertionFailedError(String.format(Locale.ROOT, words, values));
        }
    }

    static void same(Object expected, Object actual, String what) {
        if (!expected.equals(actual)) {
            throw new AssertionFailedError(
                    what + " must be `" + expected + "`, but was `" + actual + "`.", expected, actual);
        }
    }

    /** Demands that a call fails as callers expect it: with one of the five exceptions. */
    static InvokeException fails(Work work) {
        return thrown(InvokeException.class, work);
    }

    static <T extends Throwable> T thrown(Class<T> type, Work work) {
        try {
            work.run();
        } catch (Throwable failure) {
            if (type.isInstance(failure)) {
                return type.cast(failure);
            }
            throw new AssertionFailedError(
                    "Callers must get " + type.getSimpleName() + ", but got "
                            + failure.getClass().getName() + ".",
                    failure);
        }
        throw new AssertionFailedError("Callers must get " + type.getSimpleName() + ", but got an answer.");
    }

    /** What may throw anything. */
    interface Work {
        void run() throws Exception;
    }
}
