package acme;

import java.util.Map;
import java.util.function.Supplier;

public final class Defaults implements Supplier<String> {

    @Override
    public String get() {
        AcmeCredentials built = AcmeCredentials.builder()
                .serverUrl("http://localhost:9997")
                .modelUid("m")
                .authMethod(AcmeCredentials.AuthMethod.NONE)
                .build();
        AcmeCredentials parsed = AcmeCredentials.parse(
                Map.of("server_url", "http://localhost:9997", "model_uid", "m", "auth_method", "none"));
        return String.join(
                "\n",
                built.region().value() + " " + built.compress() + " " + built.maxRetries() + " "
                        + built.invokeTimeout().toSeconds(),
                built.apiKey() + " " + built.password() + " " + built.streamUsage() + " " + built.priceFactor(),
                "parsed equals " + parsed.equals(built),
                AcmeCredentials.Region.of("us-east-1").name(),
                AcmeCredentials.AuthMethod.of("basic") + " " + AcmeCredentials.AuthMethod.KEY.value());
    }
}
