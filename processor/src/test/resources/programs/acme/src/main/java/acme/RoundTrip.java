package acme;

import dev.modelwright.credential.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

public final class RoundTrip implements Supplier<String> {

    @Override
    public String get() {
        AcmeCredentials built = AcmeCredentials.builder()
                .serverUrl("http://localhost:9997")
                .modelUid(" padded ")
                .authMethod(AcmeCredentials.AuthMethod.BASIC)
                .apiKey("canary-1")
                .password(Secret.of("canary-2"))
                .streamUsage(false)
                .priceFactor(new BigDecimal("0.50"))
                .invokeTimeout(Duration.ofMillis(1500))
                .build();
        AcmeCredentials constructed = new AcmeCredentials(
                URI.create("http://localhost:9997"),
                " padded ",
                Optional.of(Secret.of("canary-1")),
                AcmeCredentials.Region.EU_WEST,
                AcmeCredentials.AuthMethod.BASIC,
                Optional.of(Secret.of("canary-2")),
                true,
                Optional.of(false),
                2,
                Optional.of(new BigDecimal("0.50")),
                Duration.ofMillis(1500));
        Map<String, Object> map = built.toMap();
        return String.join(
                "\n",
                built.toString(),
                map.toString(),
                "parsed equals " + AcmeCredentials.parse(map).equals(built),
                "constructed equals " + constructed.equals(built) + " " + (constructed.hashCode() == built.hashCode()),
                "keys " + built.apiKey().orElseThrow().reveal() + " "
                        + ((Secret) map.get("password")).reveal(),
                "form " + AcmeCredentials.FORM.variables());
    }
}
