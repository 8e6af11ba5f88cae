package dev.modelwright.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.CredentialForm;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold whatever is submitted to whatever form. */
final class CredentialFuzz {

    private static final int LONGEST_TEXT = 1_000;

    private CredentialFuzz() {}

    static void run(byte[] bytes) {
        FuzzForm input = new FuzzForm(new FuzzInput(bytes));
        CredentialForm form = input.form();
        Map<String, @Nullable Object> values = input.values();
        String before = values.toString();
        assertReadable(FormState.of(form, values));
        JsonObject schema = FormExport.jsonSchema(form, Locale.ENGLISH);
        assertThat(JsonValue.parse(schema.toJson())).isEqualTo(schema);
        parsed(form, values).ifPresent(parsed -> {
            assertThat(form.variables()).containsAll(parsed.keySet());
            assertThat(byValue(CredentialValues.require(form, parsed).values())).isEqualTo(byValue(parsed));
        });
        assertThat(values).hasToString(before);
    }

    private static Optional<Map<String, Object>> parsed(CredentialForm form, Map<String, @Nullable Object> values) {
        try {
            return Optional.of(CredentialValues.parse(form, values).values());
        } catch (InvalidCredentialsException refused) {
            assertThat(refused.violations()).isNotEmpty();
            refused.violations().forEach(CredentialFuzz::assertReadable);
            return Optional.empty();
        }
    }

    // A number may come back with another scale.
    private static Map<String, Object> byValue(Map<String, Object> values) {
        Map<String, Object> same = new LinkedHashMap<>(values);
        same.replaceAll((name, value) -> value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
        return same;
    }

    private static void assertReadable(CredentialViolation violation) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertThat(violation.text(locale))
                    .isNotBlank()
                    .hasSizeLessThan(LONGEST_TEXT)
                    .doesNotContain("canary");
        }
    }

    private static void assertReadable(FormState state) {
        assertThat(state.fields())
                .allSatisfy(field ->
                        assertThat(state.field(field.field().variable())).isPresent());
    }
}
