package dev.modelwright.samples.spark;

import dev.modelwright.credential.CredentialSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Credentials of Xinference's form in environment variables: the reference {@code embedding} stands for {@code EMBEDDING_SERVER_URL},
 * {@code EMBEDDING_MODEL_UID} and, where the server asks for a key, {@code EMBEDDING_API_KEY}.
 */
record EnvironmentCredentials(Map<String, String> environment) implements CredentialSource {

    static final String SERVER_URL = "_SERVER_URL";
    static final String MODEL_UID = "_MODEL_UID";
    static final String API_KEY = "_API_KEY";

    private static final Map<String, String> FIELDS =
            Map.of("server_url", SERVER_URL, "model_uid", MODEL_UID, "api_key", API_KEY);

    /** Returns the name of the variable that holds a field of the credential. */
    static String variable(String reference, String field) {
        return reference.toUpperCase(Locale.ROOT) + field;
    }

    @Override
    public Optional<Map<String, ?>> credential(String reference) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach((variable, field) -> Optional.ofNullable(environment.get(variable(reference, field)))
                .ifPresent(value -> values.put(variable, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    @Override
    public String toString() {
        return "EnvironmentCredentials";
    }
}
