package dev.modelwright.micrometer;

import dev.modelwright.listener.CallInfo;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Something for each call that runs. All events of a call hold one {@link CallInfo}, which lives as long as its stream: what belongs to
 * a stream that is neither read to its end nor closed goes with it.
 */
final class WeakCalls<T> {

    private final Map<CallInfo, T> running = new WeakHashMap<>();

    /** Keeps a value and returns the one before it. */
    synchronized Optional<T> put(CallInfo call, T value) {
        return Optional.ofNullable(running.put(call, value));
    }

    synchronized Optional<T> get(CallInfo call) {
        return Optional.ofNullable(running.get(call));
    }

    synchronized Optional<T> remove(CallInfo call) {
        return Optional.ofNullable(running.remove(call));
    }

    synchronized int size() {
        return running.size();
    }
}
