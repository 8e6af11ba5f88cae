package acme;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.SecretResolver;
import dev.modelwright.message.Message;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.registry.ModelProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public final class References implements Supplier<String> {

    private final SecretResolver secrets = SecretResolver.environment(Map.of("ACME_KEY", "canary-6")::get);
    private final ModelProvider provider = new AcmeProvider();

    @Override
    public String get() {
        Map<String, Object> values = new LinkedHashMap<>(
                Map.of("server_url", "http://localhost", "model_uid", "m", "auth_method", "key", "api_key", "env:ACME_KEY"));
        AcmeCredentials resolved = AcmeCredentials.parse(values, secrets);
        return String.join(
                "\n",
                resolved.apiKey().orElseThrow().reveal(),
                AcmeCredentials.parse(values).apiKey().orElseThrow().reveal(),
                provider.languageModel("A", secrets.resolving(values))
                        .invoke(LlmRequest.of(Message.user("hello")))
                        .text(),
                lost(values));
    }

    private String lost(Map<String, Object> values) {
        values.put("api_key", "env:LOST");
        values.put("max_retries", "many");
        values.remove("model_uid");
        return refused(() -> AcmeCredentials.parse(values, secrets)) + "\n"
                + refused(() -> provider.languageModel("A", secrets.resolving(values)));
    }

    private static String refused(Runnable attempt) {
        try {
            attempt.run();
            return "none";
        } catch (InvalidCredentialsException refused) {
            return refused.violations().stream()
                    .map(CredentialViolation::message)
                    .collect(Collectors.joining(" "));
        }
    }
}
