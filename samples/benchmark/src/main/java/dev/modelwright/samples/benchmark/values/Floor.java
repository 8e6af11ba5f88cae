package dev.modelwright.samples.benchmark.values;

import dev.modelwright.credential.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the results must hold, made without any check: nobody who gives these types can allocate less. */
final class Floor {

    private Floor() {}

    static Object credentials(Map<String, Object> values) {
        return new Held(
                URI.create(text(values, "server_url")),
                text(values, "model_uid"),
                Secret.of(text(values, "api_key")),
                MeterCredentials.Region.EU_WEST,
                MeterCredentials.AuthMethod.BASIC,
                Optional.of(Secret.of(text(values, "password"))),
                Boolean.parseBoolean(text(values, "compress")),
                Integer.parseInt(text(values, "max_retries")),
                Duration.ofSeconds(Integer.parseInt(text(values, "invoke_timeout"))),
                Optional.empty());
    }

    /** One number each, in an array: without the objects that tell numbers from texts and find them by name. */
    static Object parameters(Map<String, Object> values) {
        Object[] held = new Object[values.size()];
        held[0] = BigDecimal.valueOf(7, 1);
        held[1] = BigDecimal.valueOf(95, 2);
        held[2] = BigDecimal.valueOf(40);
        held[3] = BigDecimal.valueOf(1024);
        held[4] = BigDecimal.valueOf(1, 1);
        held[5] = BigDecimal.valueOf(2, 1);
        held[6] = BigDecimal.valueOf(42);
        held[7] = values.get("response_format");
        return held;
    }

    private static String text(Map<String, Object> values, String name) {
        return values.get(name).toString();
    }

    private record Held(
            URI serverUrl,
            String modelUid,
            Secret apiKey,
            MeterCredentials.Region region,
            MeterCredentials.AuthMethod authMethod,
            Optional<Secret> password,
            boolean compress,
            int maxRetries,
            Duration invokeTimeout,
            Optional<String> organization) {}
}
