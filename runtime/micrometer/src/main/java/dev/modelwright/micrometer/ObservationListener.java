package dev.modelwright.micrometer;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes an observation of every call of a model of any kind, to be put around it with
 * {@link dev.modelwright.decorator.Listening#with(ModelListener...)}. Its parent is the observation that is current where the call
 * begins, wherever its answer is read. It is stopped once, when the call completes, fails or is cancelled. Opens no scope: what the call
 * does inside is not made its child.
 *
 * <p>What callers said and models answered is left out, and so are vendors' words about failures, which may repeat it, unless
 * {@link #withContent} is asked for. Never holds a credential. Thread-safe.
 */
public final class ObservationListener implements ModelListener {

    private final ObservationRegistry registry;
    private final ModelCallConvention convention;
    private final Content content;
    private final WeakCalls<Observation> running = new WeakCalls<>();

    private ObservationListener(ObservationRegistry registry, ModelCallConvention convention, Content content) {
        this.registry = registry;
        this.convention = convention;
        this.content = content;
    }

    /** Returns a listener whose observations are handled as the registry says. */
    public static ObservationListener of(ObservationRegistry registry) {
        return new ObservationListener(
                Objects.requireNonNull(registry, "registry"), new ModelCallConvention(), Content.NONE);
    }

    /** Returns this listener with other names and keys. */
    public ObservationListener with(ModelCallConvention other) {
        return new ObservationListener(registry, Objects.requireNonNull(other, "convention"), content);
    }

    /**
     * Returns this listener, capturing also the texts of requests and answers, and failures as they are. Pictures and recordings are never
     * captured.
     *
     * @param maxCharacters how many characters of the texts of a request, and of an answer, are kept at most; from 1
     * @throws IllegalArgumentException when the number is less than 1
     */
    public ObservationListener withContent(int maxCharacters) {
        return new ObservationListener(registry, convention, Content.upTo(maxCharacters));
    }

    @Override
    public void started(CallEvent.Started event) {
        ModelCallContext context = new ModelCallContext(event, content.ofRequest(event.request()));
        Observation observation = Observation.createNotStarted(null, convention, () -> context, registry);
        running.put(event.call(), observation);
        observation.start();
    }

    @Override
    public void firstToken(CallEvent.FirstToken event) {
        running.get(event.call()).ifPresent(observation -> {
            context(observation).ifPresent(context -> context.firstToken(event.after()));
            observation.event(Observation.Event.of("gen_ai.first_chunk", "first chunk"));
        });
    }

    @Override
    public void completed(CallEvent.Completed event) {
        stop(event, CallEnd.of(event, event.result().flatMap(content::ofAnswer)));
    }

    @Override
    public void failed(CallEvent.Failed event) {
        stop(event, CallEnd.of(event));
    }

    @Override
    public void cancelled(CallEvent.Cancelled event) {
        stop(event, CallEnd.of(event));
    }

    /** Returns how many calls run that have an observation. */
    int running() {
        return running.size();
    }

    private void stop(CallEvent event, CallEnd end) {
        running.remove(event.call()).ifPresent(observation -> {
            context(observation).ifPresent(context -> context.end(end));
            try {
                end.failure().map(content::shown).ifPresent(observation::error);
            } finally {
                observation.stop();
            }
        });
    }

    // A registry that takes no observations gives them a context of its own.
    private static Optional<ModelCallContext> context(Observation observation) {
        return observation.getContext() instanceof ModelCallContext context ? Optional.of(context) : Optional.empty();
    }
}
