package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.field;
import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.refused;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A value may be a secret in the wrong field: none may be seen in what a violation says, whichever rule is broken. */
class CanaryTest {

    private static final String CANARY = "sk-canary-7Q";

    @Test
    void noViolationShowsAValue() {
        CredentialForm form = everyRule();
        Map<String, Object> values = new LinkedHashMap<>();
        form.variables().forEach(variable -> values.put(variable, CANARY));
        values.put("type", List.of(CANARY));
        values.put("secret_type", Map.of(CANARY, CANARY));
        values.put("in_the_open", Secret.of(CANARY));
        values.put("mode", "a");
        values.put("unknown", CANARY);
        values.put("required", "");
        InvalidCredentialsException refused = refused(form, values);

        assertThat(broken(refused))
                .containsAll(Arrays.asList(
                        Rule.REQUIRED, Rule.TYPE, Rule.FORMAT, Rule.TOO_LONG, Rule.NOT_AN_OPTION, Rule.UNKNOWN));
        assertThat(printed(refused)).doesNotContain("canary");
        assertThat(refused.violations().toString()).doesNotContain("canary");
    }

    @Test
    void noHiddenValueIsShown() {
        CredentialForm form = form(select("mode", "a", "b"), text("n").showOn("mode", "b"));
        Map<String, String> values = Map.of("mode", "a", "n", CANARY);

        assertThat(catchThrowableOfType(
                        InvalidCredentialsException.class, () -> CredentialValues.require(form, values)))
                .satisfies(
                        refused -> assertThat(printed(refused)).contains("`n`").doesNotContain("canary"));
    }

    @Test
    void parsedValuesDoNotPrintTheirSecrets() {
        CredentialValues values = CredentialValues.parse(form(Forms.secret("key")), Map.of("key", CANARY));

        assertThat(values.toString() + values.values()).doesNotContain("canary");
    }

    private static CredentialForm everyRule() {
        return form(
                text("required").required(),
                text("type"),
                Forms.secret("secret_type"),
                text("in_the_open"),
                text("uri").format(ValueFormat.URI),
                text("integer").format(ValueFormat.INTEGER),
                text("number").format(ValueFormat.NUMBER),
                text("boolean").format(ValueFormat.BOOLEAN),
                text("duration").format(ValueFormat.DURATION_SECONDS),
                text("short").maxLength(3),
                Forms.secret("short_secret").maxLength(3),
                select("mode", "a", "b"),
                select("choice", "a", "b"),
                field("on", FieldType.SWITCH));
    }

    private static List<Rule> broken(InvalidCredentialsException refused) {
        return refused.violations().stream().map(CredentialViolation::rule).collect(Collectors.toList());
    }

    private static String printed(Throwable throwable) {
        StringWriter text = new StringWriter();
        throwable.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
