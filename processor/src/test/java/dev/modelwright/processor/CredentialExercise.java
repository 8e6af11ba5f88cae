package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.Credentials;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.credential.Secret;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Random credentials of one shape: whatever the form accepts travels through map, parser and constructor, prints no secret,
 * and has the defaults of what was left out. Remembers what was never seen.
 */
final class CredentialExercise {

    private static final String CANARY = "canary-7c1e";

    private final Class<? extends Credentials> type;
    private final CredentialForm form;
    private final Random random;
    private final Set<String> left = new HashSet<>();
    private int trips;

    CredentialExercise(Class<? extends Credentials> type, Random random) throws ReflectiveOperationException {
        this.type = type;
        this.form = (CredentialForm) type.getField("FORM").get(null);
        this.random = random;
        for (CredentialField field : form.fields()) {
            left.add(field.variable() + " given");
            field.options().forEach(option -> left.add(field.variable() + "=" + option.value()));
            field.defaultValue().ifPresent(value -> left.add(field.variable() + " by default"));
            if (!field.required() || !field.showOn().isEmpty()) {
                left.add(field.variable() + " left out");
            }
        }
    }

    /** Returns what no round has seen: a field given or left out, an option, a default. */
    Set<String> left() {
        return left;
    }

    int trips() {
        return trips;
    }

    /** Submits random values and corrects them by what is reported, as a user does. */
    void round() throws ReflectiveOperationException {
        Map<String, Object> values = submitted();
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                check(values, parse(values));
                return;
            } catch (InvocationTargetException refused) {
                correct(values, (InvalidCredentialsException) refused.getCause());
            }
        }
    }

    private Map<String, Object> submitted() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (CredentialField field : form.fields()) {
            if (random.nextInt(4) > 0) {
                values.put(field.variable(), value(field));
            }
        }
        return values;
    }

    private Object value(CredentialField field) {
        if (field.type().isChoice()) {
            List<FieldOption> options = field.options();
            return options.get(random.nextInt(options.size())).value();
        }
        if (field.type() == FieldType.SWITCH) {
            return random.nextBoolean();
        }
        String text = switch (field.format()) {
            case TEXT -> (field.type() == FieldType.SECRET_INPUT ? CANARY : "text-") + random.nextInt(100);
            case URI -> "https://example.com/" + random.nextInt(100);
            case INTEGER, DURATION_SECONDS -> String.valueOf(1 + random.nextInt(100));
            case NUMBER -> random.nextInt(100) + ".5";
            case BOOLEAN -> String.valueOf(random.nextBoolean());
        };
        return field.maxLength() > 0 && text.length() > field.maxLength() ? text.substring(0, field.maxLength()) : text;
    }

    private void correct(Map<String, Object> values, InvalidCredentialsException refused) {
        for (CredentialViolation violation : refused.violations()) {
            assertThat(violation.toString()).doesNotContain(CANARY);
            switch (violation.rule()) {
                case NOT_SHOWN -> values.remove(violation.variable());
                case REQUIRED, NOT_AN_OPTION, TYPE, FORMAT, TOO_LONG ->
                    values.put(violation.variable(), value(declaration(violation.variable())));
                case UNKNOWN -> throw new AssertionError(violation.toString());
            }
        }
    }

    // Any declaration of the variable: which one is shown is what is to be found out.
    private CredentialField declaration(String variable) {
        List<CredentialField> all = form.fields().stream()
                .filter(field -> field.variable().equals(variable))
                .toList();
        return all.get(random.nextInt(all.size()));
    }

    private void check(Map<String, Object> values, Credentials credentials) throws ReflectiveOperationException {
        Map<String, Object> map = credentials.toMap();
        assertThat(parse(map)).isEqualTo(credentials).hasSameHashCodeAs(credentials);
        assertThat(constructed(credentials)).isEqualTo(credentials);
        assertThat(credentials + " " + map).doesNotContain(CANARY);
        for (CredentialField field : form.fields()) {
            see(field, values, map);
        }
        trips++;
    }

    private void see(CredentialField field, Map<String, Object> values, Map<String, Object> map) {
        String variable = field.variable();
        if (!map.containsKey(variable)) {
            left.remove(variable + " left out");
        } else if (values.containsKey(variable)) {
            left.remove(variable + " given");
            left.remove(variable + "=" + values.get(variable));
            assertThat(text(map.get(variable))).isEqualTo(text(values.get(variable)));
        } else {
            left.remove(variable + " by default");
            left.remove(variable + " left out");
            assertThat(form.fields().stream().filter(other -> other.variable().equals(variable)))
                    .anySatisfy(other ->
                            assertThat(other.defaultValue().orElseThrow()).isEqualTo(text(map.get(variable))));
        }
    }

    private static String text(Object value) {
        return value instanceof Secret secret ? secret.reveal() : value.toString();
    }

    private Credentials parse(Map<String, ?> values) throws ReflectiveOperationException {
        Method parse = type.getMethod("parse", Map.class);
        return (Credentials) parse.invoke(null, values);
    }

    private Object constructed(Credentials credentials) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(credentials);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }
}
