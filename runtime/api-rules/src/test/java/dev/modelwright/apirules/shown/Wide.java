package dev.modelwright.apirules.shown;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a little of everything. */
public abstract sealed class Wide<T extends Number> implements AutoCloseable permits Wide.Inner, Wide.Unseen {

    static final int HIDDEN = 1;

    protected String kept = "";

    protected Wide() {}

    public abstract @Nullable String name();

    public T[] numbers(Map<?, ? super T> known) throws IOException {
        throw new IOException(known.toString());
    }

    @Override
    public void close() {}

    /** Is shown. */
    public static final class Inner extends Wide<Integer> {

        @Override
        public String name() {
            return kept;
        }
    }

    static final class Unseen extends Wide<Long> {

        @Override
        public @Nullable String name() {
            return null;
        }
    }
}
