package dev.modelwright.samples.quickstart;

import dev.modelwright.credential.Secret;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import java.io.IOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a server is and the key that it asks for. */
record XinferenceServer(URI address, Optional<String> apiKey) {

    /** Returns the credentials of one model of the server. */
    XinferenceCredentials model(String uid) {
        XinferenceCredentials.Builder credentials =
                XinferenceCredentials.builder().serverUrl(address).modelUid(uid);
        apiKey.map(Secret::of).ifPresent(credentials::apiKey);
        return credentials.build();
    }

    /** Asks the server which models are running and returns the uid of the first of each kind. */
    Map<ModelKind, String> running() throws IOException {
        ConnectionSettings.Builder settings = ConnectionSettings.builder(address);
        apiKey.map(Secret::of).ifPresent(settings::apiKey);
        Map<ModelKind, String> uids = new EnumMap<>(ModelKind.class);
        try (XinferenceClient client = XinferenceClient.create(settings.build())) {
            for (ModelDescription model : client.listModels()) {
                model.kinds().forEach(kind -> uids.putIfAbsent(kind, model.uid()));
            }
        }
        return uids;
    }
}
