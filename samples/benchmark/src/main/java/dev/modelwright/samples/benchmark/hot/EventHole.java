package dev.modelwright.samples.benchmark.hot;

import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.Blackhole;

/** Lets events vanish. */
final class EventHole extends EventSourceListener {

    private final Blackhole hole;

    EventHole(Blackhole hole) {
        this.hole = hole;
    }

    @Override
    public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
        hole.consume(data);
    }
}
