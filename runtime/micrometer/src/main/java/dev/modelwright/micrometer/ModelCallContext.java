package dev.modelwright.micrometer;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.CallMode;
import dev.modelwright.schema.ModelKind;
import io.micrometer.observation.Observation;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an observation knows of a call: for conventions and handlers of an application's own. Fills as the call goes on. Holds no
 * credential; what callers said and models answered is in it only when the listener captures content.
 */
public final class ModelCallContext extends Observation.Context {

    private final String id;
    private final String provider;
    private final String model;
    private final ModelKind kind;
    private final CallMode mode;
    private final Optional<String> input;
    private volatile @Nullable Duration firstToken;
    private volatile @Nullable CallEnd end;

    // Not the CallInfo itself: as long as nothing else holds it, a stream that nobody reads or closes can be forgotten.
    ModelCallContext(CallEvent.Started event, Optional<String> input) {
        this.id = event.call().id();
        this.provider = event.call().provider();
        this.model = event.call().model();
        this.kind = event.call().kind();
        this.mode = event.call().mode();
        this.input = input;
    }

    /** Returns the call's id, different for each call. */
    public String id() {
        return id;
    }

    /** Returns the vendor's id. */
    public String provider() {
        return provider;
    }

    /** Returns the model's name. */
    public String model() {
        return model;
    }

    /** Returns the kind of model. */
    public ModelKind kind() {
        return kind;
    }

    /** Returns how the answer comes. */
    public CallMode mode() {
        return mode;
    }

    /** Returns what was said to the model, as JSON, cut to size; empty unless content is captured. */
    public Optional<String> input() {
        return input;
    }

    /** Returns how long the first piece that says something took; empty before it, and for whole answers. */
    public Optional<Duration> firstToken() {
        return Optional.ofNullable(firstToken);
    }

    /** Returns how the call ended; empty before it has. */
    public Optional<CallEnd> end() {
        return Optional.ofNullable(end);
    }

    void firstToken(Duration after) {
        firstToken = Objects.requireNonNull(after, "after");
    }

    void end(CallEnd how) {
        end = Objects.requireNonNull(how, "how");
    }
}
