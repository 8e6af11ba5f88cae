package dev.modelwright.samples.quickstart;

import dev.modelwright.credential.Secret;
import dev.modelwright.model.ListedModel;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProvider;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
    Map<ModelKind, String> running() {
        Map<String, Object> values = new HashMap<>(Map.of("server_url", address));
        apiKey.ifPresent(key -> values.put("api_key", key));
        Map<ModelKind, String> uids = new EnumMap<>(ModelKind.class);
        try (ModelProvider xinference = new XinferenceProvider()) {
            for (ModelKind kind : xinference.kinds()) {
                List<ListedModel> models = xinference
                        .listing(kind)
                        .map(listing -> listing.list(values))
                        .orElse(List.of());
                models.stream().findFirst().ifPresent(first -> uids.put(kind, first.model()));
            }
        }
        return uids;
    }
}
