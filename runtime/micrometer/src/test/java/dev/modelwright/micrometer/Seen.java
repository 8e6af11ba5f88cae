package dev.modelwright.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a registry's handlers are told of calls. */
final class Seen implements ObservationHandler<ModelCallContext> {

    final List<ModelCallContext> started = new CopyOnWriteArrayList<>();
    final List<ModelCallContext> stopped = new CopyOnWriteArrayList<>();
    final List<String> events = new CopyOnWriteArrayList<>();

    @Override
    public void onStart(ModelCallContext context) {
        started.add(context);
    }

    @Override
    public void onStop(ModelCallContext context) {
        stopped.add(context);
    }

    @Override
    public void onEvent(Observation.Event event, ModelCallContext context) {
        events.add(event.getName());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ModelCallContext;
    }
}
