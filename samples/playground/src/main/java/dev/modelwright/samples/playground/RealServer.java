package dev.modelwright.samples.playground;

import dev.modelwright.credential.Secret;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
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
     * @throws IOException when the server cannot be asked
     */
    Map<ModelKind, String> running() throws IOException {
        ConnectionSettings.Builder settings = ConnectionSettings.builder(address);
        apiKey.ifPresent(settings::apiKey);
        Map<ModelKind, String> uids = new EnumMap<>(ModelKind.class);
        try (XinferenceClient client = XinferenceClient.create(settings.build())) {
            for (ModelDescription model : client.listModels()) {
                model.kinds().forEach(kind -> uids.putIfAbsent(kind, model.uid()));
            }
        }
        return uids;
    }
}
