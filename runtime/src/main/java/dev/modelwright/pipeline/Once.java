package dev.modelwright.pipeline;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and once. A failure is not kept: the next one who asks tries again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> making;
    private volatile @Nullable T made;

    Once(Supplier<? extends T> making) {
        this.making = Objects.requireNonNull(making);
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = Objects.requireNonNull(making.get());
            made = known;
        }
        return known;
    }
}
