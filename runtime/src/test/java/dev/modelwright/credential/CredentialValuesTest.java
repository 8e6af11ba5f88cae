package dev.modelwright.credential;

import static dev.modelwright.credential.Forms.form;
import static dev.modelwright.credential.Forms.onOff;
import static dev.modelwright.credential.Forms.parsed;
import static dev.modelwright.credential.Forms.refused;
import static dev.modelwright.credential.Forms.secret;
import static dev.modelwright.credential.Forms.select;
import static dev.modelwright.credential.Forms.text;
import static dev.modelwright.credential.Forms.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ValueFormat;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialValuesTest {

    private static final CredentialForm SERVER = form(
            text("server_url").format(ValueFormat.URI).required(),
            text("model_uid").required(),
            secret("api_key"),
            text("max_retries").format(ValueFormat.INTEGER).required().defaultValue("3"));

    @Test
    void everyViolationIsReportedAtOnceInFormOrderWithUnknownKeysLast() {
        InvalidCredentialsException refused =
                refused(SERVER, Map.of("apikey", "k", "server_url", "localhost", "max_retries", "three"));

        assertThat(refused.violations())
                .extracting(CredentialViolation::variable, CredentialViolation::rule)
                .containsExactly(
                        tuple("server_url", Rule.FORMAT),
                        tuple("model_uid", Rule.REQUIRED),
                        tuple("max_retries", Rule.FORMAT),
                        tuple("apikey", Rule.UNKNOWN));
        assertThat(refused).hasMessage("""
                `server_url` must be an absolute URI. For example: `https://example.com`.
                `model_uid` must have a value. Give Label of model_uid.
                `max_retries` must be a whole number. For example: `3`.
                `apikey` is no variable of the form. Did you mean `api_key`?""");
    }

    @Test
    void violationCarriesTheLabel() {
        assertThat(refused(SERVER, Map.of("server_url", "http://a")).violations())
                .extracting(CredentialViolation::label)
                .containsExactly("Label of model_uid");
    }

    @Test
    void unknownKeyWithoutNearNameListsTheForm() {
        assertThat(violations(form(text("a"), text("b")), Map.of("colour", "red")))
                .containsExactly("`colour` is no variable of the form. The form has a, b.");
        assertThat(violations(form(), Map.of("colour", "red")))
                .containsExactly("`colour` is no variable of the form. The form has no fields.");
    }

    @Test
    void nullKeyAndOverlongKeyAreReportedLikeAnyOther() {
        assertThat(violations(form(text("a")), Collections.singletonMap(null, "x")))
                .hasSize(1);
        assertThat(violations(form(text("a")), Map.of("k".repeat(5000), "x")).get(0))
                .hasSizeLessThan(200);
    }

    @Test
    void implicitVariablesAreKnown() {
        Map<String, String> implicit =
                Map.of("__model_type", "llm", "__model_name", "m", "__authorization_name__", "mine");

        assertThat(parsed(form(text("a")), implicit)).isEmpty();
    }

    @Test
    void callersMapIsNeverChanged() {
        Map<String, Object> values = new HashMap<>(Map.of("server_url", " http://a ", "model_uid", "m"));
        Map<String, Object> before = Map.copyOf(values);
        CredentialValues.parse(SERVER, values);
        CredentialValues.parse(SERVER, Collections.unmodifiableMap(values));

        assertThat(values).isEqualTo(before);
    }

    @Test
    void valuesComeInFormOrderAndCannotBeChanged() {
        Map<String, Object> values = parsed(SERVER, Map.of("model_uid", "m", "api_key", "k", "server_url", "http://a"));

        assertThat(values.keySet()).containsExactly("server_url", "model_uid", "api_key", "max_retries");
        assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatWasParsedParsesAgainToTheSame() {
        Map<String, Object> values = parsed(SERVER, Map.of("model_uid", "m", "api_key", "k", "server_url", "http://a"));
        Map<String, Object> stored = new HashMap<>(values);
        stored.put("server_url", values.get("server_url").toString());

        assertThat(parsed(SERVER, stored)).isEqualTo(values);
    }

    @Test
    void valuesAreReadByType() {
        CredentialForm form = form(
                text("t"),
                secret("s"),
                onOff("b"),
                text("i").format(ValueFormat.INTEGER),
                text("n").format(ValueFormat.NUMBER),
                text("u").format(ValueFormat.URI),
                text("d").format(ValueFormat.DURATION_SECONDS));
        CredentialValues values = CredentialValues.parse(
                form, Map.of("t", "x", "s", "y", "b", "true", "i", "1", "n", "0.5", "u", "http://a", "d", "2"));

        assertThat(values.text("t")).isEqualTo("x");
        assertThat(values.secret("s")).isEqualTo(Secret.of("y"));
        assertThat(values.bool("b")).isTrue();
        assertThat(values.integer("i")).isEqualTo(1);
        assertThat(values.number("n")).isEqualTo(new BigDecimal("0.5"));
        assertThat(values.uri("u")).isEqualTo(URI.create("http://a"));
        assertThat(values.duration("d")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void optionalValuesAreReadByTypeToo() {
        CredentialForm form = form(
                text("t"),
                secret("s"),
                onOff("b"),
                text("i").format(ValueFormat.INTEGER),
                text("n").format(ValueFormat.NUMBER),
                text("u").format(ValueFormat.URI),
                text("d").format(ValueFormat.DURATION_SECONDS));
        CredentialValues values = CredentialValues.parse(
                form, Map.of("t", "x", "s", "y", "b", "false", "i", "1", "n", "0.5", "u", "http://a", "d", "2"));

        assertThat(values.optionalText("t")).contains("x");
        assertThat(values.optionalSecret("s")).contains(Secret.of("y"));
        assertThat(values.optionalBool("b")).contains(false);
        assertThat(values.bool("b")).isFalse();
        assertThat(values.optionalInteger("i")).contains(1);
        assertThat(values.optionalNumber("n")).contains(new BigDecimal("0.5"));
        assertThat(values.optionalUri("u")).contains(URI.create("http://a"));
        assertThat(values.optionalDuration("d")).contains(Duration.ofSeconds(2));
    }

    @Test
    void absentOptionalValuesAreEmpty() {
        CredentialValues values = CredentialValues.parse(form(), Map.of());

        assertThat(values.optionalText("x")).isEmpty();
        assertThat(values.optionalSecret("x")).isEmpty();
        assertThat(values.optionalBool("x")).isEmpty();
        assertThat(values.optionalInteger("x")).isEmpty();
        assertThat(values.optionalNumber("x")).isEmpty();
        assertThat(values.optionalUri("x")).isEmpty();
        assertThat(values.optionalDuration("x")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> values.text("x")).withMessage("Field `x` has no value.");
    }

    @Test
    void codeMayNotSetAHiddenFieldButStoredValuesMayHoldOne() {
        CredentialForm form = form(select("m", "a", "b"), text("n").showOn("m", "b"));
        Map<String, String> values = Map.of("m", "a", "n", "x");

        assertThat(parsed(form, values)).isEqualTo(Map.of("m", "a"));
        assertThatThrownBy(() -> CredentialValues.require(form, values))
                .isInstanceOf(InvalidCredentialsException.class)
                .hasMessage("`n` cannot have a value with these choices. Leave it out.");
    }

    @Test
    void codeAndStoredValuesAreOtherwiseCheckedAlike() {
        CredentialForm form = form(select("m", "a", "b"), text("n").required().showOn("m", "b"));

        assertThat(CredentialValues.require(form, Map.of("m", "b", "n", "x")).values())
                .isEqualTo(parsed(form, Map.of("m", "b", "n", "x")));
        assertThatCode(() -> CredentialValues.require(form, Map.of("m", "a", "n", " ")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CredentialValues.require(form, Map.of("m", "b")))
                .hasMessage(violations(form, Map.of("m", "b")).get(0));
    }

    @Test
    void hiddenRepeatedFieldIsRefusedOnce() {
        CredentialForm form = form(
                select("m", "a", "b", "c"),
                text("n").showOn("m", "b"),
                text("n").showOn("m", "c"));

        assertThatThrownBy(() -> CredentialValues.require(form, Map.of("m", "a", "n", "x")))
                .hasMessage("`n` cannot have a value with these choices. Leave it out.");
    }

    @Test
    void exceptionCannotBeSerialised() {
        InvalidCredentialsException refused = refused(SERVER, Map.of());

        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(refused))
                .isInstanceOf(NotSerializableException.class);
    }
}
