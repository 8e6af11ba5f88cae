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

    private final FormTable table;
    private final @Nullable Object[] values;

    CredentialValues(FormTable table, @Nullable Object[] values) {
        this.table = table;
        this.values = values;
    }

    /** Checks submitted values against a form that is used once: as {@link CredentialParser#parse(Map)}. */
    public static CredentialValues parse(CredentialForm form, Map<String, ?> submitted) {
        return CredentialParser.of(form).parse(submitted);
    }

    /** Checks submitted values with references: as {@link CredentialParser#parse(Map, SecretResolver)}. */
    public static CredentialValues parse(CredentialForm form, Map<String, ?> submitted, SecretResolver secrets) {
        return CredentialParser.of(form).parse(submitted, secrets);
    }

    /** Checks values that were set by code against a form that is used once: as {@link CredentialParser#require}. */
    public static CredentialValues require(CredentialForm form, Map<String, ?> values) {
        return CredentialParser.of(form).require(values);
    }

    /** Returns the converted values by variable, in form order. */
    public Map<String, Object> values() {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (FormVariable variable : table.variables()) {
            @Nullable Object value = values[variable.place()];
            if (value != null) {
                byName.put(variable.name(), value);
            }
        }
        return Collections.unmodifiableMap(byName);
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
        @Nullable Object value = find(variable);
        if (value == null) {
            throw new IllegalStateException("Field `" + variable + "` has no value.");
        }
        return type.cast(value);
    }

    private <T> Optional<T> optional(String variable, Class<T> type) {
        return Optional.ofNullable(type.cast(find(variable)));
    }

    private @Nullable Object find(String variable) {
        @Nullable FormVariable declared = table.find(variable);
        return declared == null ? null : values[declared.place()];
    }
}
