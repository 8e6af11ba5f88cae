package dev.modelwright.listener;

import dev.modelwright.schema.ModelKind;
import java.util.Map;
import java.util.Objects;

/**
 * Which call an event is about. The same for all events of a call. Holds no credential and no text of the request.
 *
 * @param id the call's id, different for each call
 * @param provider the vendor's id
 * @param model the model's name
 * @param kind the kind of model
 * @param mode how the answer comes
 * @param request what was asked, in numbers
 * @param metadata what the application notes about the call, not shown by {@link #toString}; empty when it notes nothing
 */
public record CallInfo(
        String id,
        String provider,
        String model,
        ModelKind kind,
        CallMode mode,
        RequestSummary request,
        Map<String, String> metadata) {

    public CallInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(request, "request");
        metadata = Map.copyOf(metadata);
    }

    @Override
    public String toString() {
        return provider + "/" + model + " " + kind.wireName() + " " + id + " " + mode + ": " + request;
    }
}
