package dev.modelwright.samples.quickstart;

import dev.modelwright.credential.Secret;
import dev.modelwright.xinference.XinferenceCredentials;
import java.net.URI;
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
}
