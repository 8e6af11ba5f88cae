package dev.modelwright.samples.playground;

import dev.modelwright.credential.Secret;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.XinferenceProvider;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A Xinference server that is running somewhere.
 *
 * @param apiKey the key that it asks for, empty when it asks for none
 */
public record RealServer(URI address, Optional<Secret> apiKey) {

    /**
     * Asks which models are running.
     *
     * @return the uid of the first of each kind
     * @throws dev.modelwright.error.InvokeException when the server cannot be asked
     */
    Map<ModelKind, String> running() {
        Map<String, Object> values = new HashMap<>(Map.of("server_url", address));
        apiKey.ifPresent(key -> values.put("api_key", key));
        Map<ModelKind, String> uids = new EnumMap<>(ModelKind.class);
        try (XinferenceProvider xinference = new XinferenceProvider()) {
            for (ModelKind kind : xinference.kinds()) {
                xinference.listing(kind).orElseThrow().list(values).stream()
                        .findFirst()
                        .ifPresent(first -> uids.put(kind, first.model()));
            }
        }
        return uids;
    }
}
