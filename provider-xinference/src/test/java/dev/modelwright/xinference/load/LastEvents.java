package dev.modelwright.xinference.load;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the last events of each call. Thread-safe. */
final class LastEvents implements ModelListener {

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    @Override
    public void completed(CallEvent.Completed event) {
        counts.merge(event.call().id(), 1, Integer::sum);
    }

    @Override
    public void failed(CallEvent.Failed event) {
        counts.merge(event.call().id(), 1, Integer::sum);
    }

    @Override
    public void cancelled(CallEvent.Cancelled event) {
        counts.merge(event.call().id(), 1, Integer::sum);
    }

    /** Returns how many last events each call had. */
    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
