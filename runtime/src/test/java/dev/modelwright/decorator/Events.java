package dev.modelwright.decorator;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Remembers all events. */
final class Events implements ModelListener {

    private final Queue<CallEvent> heard = new ConcurrentLinkedQueue<>();

    List<CallEvent> all() {
        return List.copyOf(heard);
    }

    /** Returns the names of the events, joined with blanks. */
    String names() {
        return heard.stream().map(Events::name).collect(Collectors.joining(" "));
    }

    /** Returns the names of the last events of all calls. */
    List<String> lasts() {
        return heard.stream().filter(CallEvent::isLast).map(Events::name).toList();
    }

    <T extends CallEvent> T the(Class<T> type) {
        return heard.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String name(CallEvent event) {
        return event.getClass().getSimpleName();
    }

    @Override
    public void started(CallEvent.Started event) {
        heard.add(event);
    }

    @Override
    public void firstToken(CallEvent.FirstToken event) {
        heard.add(event);
    }

    @Override
    public void chunk(CallEvent.Chunk event) {
        heard.add(event);
    }

    @Override
    public void completed(CallEvent.Completed event) {
        heard.add(event);
    }

    @Override
    public void failed(CallEvent.Failed event) {
        heard.add(event);
    }

    @Override
    public void cancelled(CallEvent.Cancelled event) {
        heard.add(event);
    }
}
