package dev.modelwright.xinference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.credential.Secret;
import java.net.URI;
import java.time.Duration;

/**
 * A real server, given by {@code -Dxinference.url=http://host:9997} and, where it asks for one, {@code -Dxinference.key=...}. Its models
 * are given by uid: {@code -Dxinference.llm=...}, and {@code reasoning}, {@code tools}, {@code embedding}, {@code rerank},
 * {@code speech2text} and {@code tts} in the same way. What is not given is not tested.
 */
final class LiveServer {

    static final String URL = "xinference.url";

    // The first call of a model may have to load it.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private LiveServer() {}

    static URI url() {
        return URI.create(System.getProperty(URL));
    }

    /** Returns credentials for a model of this role, or skips the test. */
    static XinferenceCredentials model(String role) {
        String uid = System.getProperty("xinference." + role, "");
        assumeTrue(!uid.isEmpty(), "skipped: no model is given by -Dxinference." + role);
        return uid(uid);
    }

    static XinferenceCredentials uid(String uid) {
        return at(url().toString(), uid);
    }

    static XinferenceCredentials at(String url, String uid) {
        XinferenceCredentials.Builder credentials =
                XinferenceCredentials.builder().serverUrl(url).modelUid(uid).invokeTimeout(PATIENCE);
        String key = System.getProperty("xinference.key", "");
        return (key.isEmpty() ? credentials : credentials.apiKey(Secret.of(key))).build();
    }
}
