package dev.modelwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.modelwright.credential.CredentialParser;
import dev.modelwright.credential.Secret;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterCheck;
import dev.modelwright.parameter.ParameterRules;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ValueFormat;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Bytes of checks that find nothing wrong, by the counter of the virtual machine. The limits leave half as much again, for
 * machines whose compiler sees less.
 */
final class AllocationTest {

    private static final int WARM_UP = 20_000;
    private static final int CALLS = 2_000;

    private static final CredentialParser PARSER = CredentialParser.of(CredentialForm.of(
            field("server_url", FieldType.TEXT_INPUT)
                    .format(ValueFormat.URI)
                    .required()
                    .build(),
            field("api_key", FieldType.SECRET_INPUT).required().build(),
            field("compress", FieldType.SWITCH).defaultValue("true").build(),
            field("password", FieldType.SECRET_INPUT)
                    .showOn("compress", "false")
                    .build(),
            field("timeout", FieldType.TEXT_INPUT)
                    .format(ValueFormat.DURATION_SECONDS)
                    .defaultValue("600")
                    .build()));

    @Test
    void readingCredentialsAllocatesLittleMoreThanTheirValues() {
        Map<String, Object> values = Map.of(
                "server_url", "https://models.example.com/v1",
                "api_key", "sk-0123456789abcdef0123456789abcdef",
                "compress", "false",
                "password", "correct horse battery staple",
                "timeout", "60");

        assertThat(bytes(() -> PARSER.parse(values))).isLessThan(1_000);
    }

    // Nothing is converted: what is left is the array of the components and the check itself.
    @Test
    void checkingTypedComponentsAllocatesNextToNothing() {
        URI server = URI.create("https://models.example.com/v1");
        Secret key = Secret.of("sk-0123456789abcdef");
        Optional<Secret> password = Optional.of(Secret.of("correct horse battery staple"));
        Duration timeout = Duration.ofSeconds(60);

        assertThat(bytes(() -> {
                    PARSER.requireAll(server, key, false, password, timeout);
                    return key;
                }))
                .isLessThan(300);
    }

    @Test
    void checkingParametersAllocatesLittleMoreThanTheirValues() {
        List<ParameterRule> rules = ParameterRules.builder()
                .temperature()
                .topP()
                .topK()
                .maxTokens()
                .responseFormat(rule -> rule.options("text", "json_object"))
                .build();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("temperature", 0.7);
        values.put("top_p", 0.95);
        values.put("top_k", 40);
        values.put("max_tokens", 1024);
        values.put("response_format", "json_object");
        assertThat(ParameterCheck.check(rules, DynamicParameters.of(values)).violations())
                .isEmpty();

        assertThat(bytes(() -> ParameterCheck.check(rules, DynamicParameters.of(values))))
                .isLessThan(650);
    }

    private static CredentialField.Builder field(String variable, FieldType type) {
        return CredentialField.builder(variable, type, LocalizedText.of(variable));
    }

    private static long bytes(Supplier<Object> call) {
        repeat(WARM_UP, call);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        repeat(CALLS, call);
        return (threads.getCurrentThreadAllocatedBytes() - before) / CALLS;
    }

    private static void repeat(int times, Supplier<Object> call) {
        for (int i = 0; i < times; i++) {
            Objects.requireNonNull(call.get());
        }
    }
}
