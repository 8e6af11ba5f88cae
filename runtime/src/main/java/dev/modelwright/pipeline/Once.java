package dev.modelwright.pipeline;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and once. A failure is not kept: the next one who asks tries again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> making;
    private volatile @Nullable T made;
    private boolean ended;

    Once(Supplier<? extends T> making) {
        this.making = Objects.requireNonNull(making);
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException when nothing was made before the end
     */
    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            if (ended) {
                throw new IllegalStateException("What was not made before the end cannot be made after it.");
            }
            known = Objects.requireNonNull(making.get());
            made = known;
        }
        return known;
    }

    /** Makes sure that nothing is made any more and returns what was, the first time that this is called. */
    synchronized Optional<T> end() {
        Optional<T> last = ended ? Optional.empty() : Optional.ofNullable(made);
        ended = true;
        return last;
    }
}
