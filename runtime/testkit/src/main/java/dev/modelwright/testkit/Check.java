package dev.modelwright.testkit;

import dev.modelwright.error.InvokeException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/** What tests demand. */
final class Check {

    private static final Pattern PLACE = Pattern.compile("%[sd]");

    private Check() {}

    /** Demands that something holds, and else fails with these words and the values in the places that they leave. */
    static void that(boolean holds, String words, Object... values) {
        if (!holds) {
            Iterator<Object> next = Arrays.asList(values).iterator();
            throw new AssertionFailedError(
                    PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(String.valueOf(next.next()))));
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
