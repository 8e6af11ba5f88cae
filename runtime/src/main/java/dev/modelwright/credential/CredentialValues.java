package dev.modelwright.credential;

import dev.modelwright.schema.CredentialForm;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that were checked against a form and converted to the types that its fields declare. Generated code reads typed
 * values from it.
 */
public final class CredentialValues {

    private final Map<String, Object> values;

    private CredentialValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Checks submitted values: applies defaults, decides which fields are shown, converts. Values of fields that are not
     * shown are left out.
     *
     * @param form the form of one shape
     * @param submitted texts, numbers, booleans and secrets by variable; never changed
     * @throws InvalidCredentialsException with every violation
     */
    public static CredentialValues parse(CredentialForm form, Map<String, ?> submitted) {
        return new CredentialValues(new FormCheck(form, submitted).parse());
    }

    /**
     * Checks submitted values, of which those in secret fields may be references: as {@link #parse(CredentialForm, Map)}.
     *
     * @param secrets is asked about the text of every secret field that is shown
     * @throws InvalidCredentialsException with every violation, references that lead nowhere among them
     */
    public static CredentialValues parse(CredentialForm form, Map<String, ?> submitted, SecretResolver secrets) {
        return parse(form, secrets.resolving(submitted));
    }

    /**
     * Checks values that were set by code: as {@link #parse(CredentialForm, Map)}, but a value of a field that is not shown is a violation.
     *
     * @throws InvalidCredentialsException with every violation
     */
    public static CredentialValues require(CredentialForm form, Map<String, ?> values) {
        return new CredentialValues(new FormCheck(form, values).refuseHidden().parse());
    }

    /** Returns the converted values by variable, in form order. */
    public Map<String, Object> values() {
        return values;
    }

    /** Returns a text that is always there. */
    public String text(String variable) {
        return required(variable, String.class);
    }

    /** Returns a text. */
    public Optional<String> optionalText(String variable) {
        return optional(variable, String.class);
    }

    /** Returns a secret that is always there. */
    public Secret secret(String variable) {
        return required(variable, Secret.class);
    }

    /** Returns a secret. */
    public Optional<Secret> optionalSecret(String variable) {
        return optional(variable, Secret.class);
    }

    /** Returns true or false, always there. */
    public boolean bool(String variable) {
        return required(variable, Boolean.class);
    }

    /** Returns true or false. */
    public Optional<Boolean> optionalBool(String variable) {
        return optional(variable, Boolean.class);
    }

    /** Returns a whole number that is always there. */
    public int integer(String variable) {
        return required(variable, Integer.class);
    }

    /** Returns a whole number. */
    public Optional<Integer> optionalInteger(String variable) {
        return optional(variable, Integer.class);
    }

    /** Returns a decimal number that is always there. */
    public BigDecimal number(String variable) {
        return required(variable, BigDecimal.class);
    }

    /** Returns a decimal number. */
    public Optional<BigDecimal> optionalNumber(String variable) {
        return optional(variable, BigDecimal.class);
    }

    /** Returns a URI that is always there. */
    public URI uri(String variable) {
        return required(variable, URI.class);
    }

    /** Returns a URI. */
    public Optional<URI> optionalUri(String variable) {
        return optional(variable, URI.class);
    }

    /** Returns a duration that is always there. */
    public Duration duration(String variable) {
        return required(variable, Duration.class);
    }

    /** Returns a duration. */
    public Optional<Duration> optionalDuration(String variable) {
        return optional(variable, Duration.class);
    }

    private <T> T required(String variable, Class<T> type) {
        return optional(variable, type)
                .orElseThrow(() -> new IllegalStateException("Field `" + variable + "` has no value."));
    }

    private <T> Optional<T> optional(String variable, Class<T> type) {
        @Nullable Object value = values.get(variable);
        return Optional.ofNullable(value).map(type::cast);
    }
}
