package acme;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.InvalidCredentialsException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public final class Violations implements Supplier<String> {

    @Override
    public String get() {
        return everything() + "\n" + conditionOff() + "\n" + conditionOn() + "\n" + enumOption() + "\n" + wrongText();
    }

    private static String everything() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("server_url", "not a url");
        values.put("model_uid", "x".repeat(41));
        values.put("api_key", "canary-3");
        values.put("auth_method", "certificate");
        values.put("compress", "perhaps");
        values.put("max_retries", "many");
        values.put("price_factor", "much");
        values.put("invoke_timeout", "-1");
        values.put("modle_uid", "canary-4");
        return violations(() -> AcmeCredentials.parse(values));
    }

    private static String conditionOff() {
        return violations(() -> AcmeCredentials.builder()
                .serverUrl(URI.create("http://localhost"))
                .modelUid("m")
                .authMethod(AcmeCredentials.AuthMethod.NONE)
                .password("canary-5")
                .build());
    }

    private static String conditionOn() {
        return violations(() -> AcmeCredentials.builder()
                .serverUrl("http://localhost")
                .modelUid("m")
                .authMethod(AcmeCredentials.AuthMethod.BASIC)
                .build());
    }

    private static String enumOption() {
        return violations(() -> AcmeCredentials.builder()
                .serverUrl("http://localhost")
                .modelUid("m")
                .authMethod(AcmeCredentials.AuthMethod.BASIC)
                .region(AcmeCredentials.Region.US_EAST_1)
                .build());
    }

    private static String wrongText() {
        return violations(() -> AcmeCredentials.builder()
                .serverUrl("not a url")
                .modelUid("m")
                .authMethod(AcmeCredentials.AuthMethod.BASIC)
                .build());
    }

    private static String violations(Runnable attempt) {
        try {
            attempt.run();
            return "none";
        } catch (InvalidCredentialsException refused) {
            return refused.violations().stream()
                    .map(CredentialViolation::toString)
                    .collect(Collectors.joining("\n"));
        }
    }
}
