package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that were given for the variables of a form, each read once. What is null or blank counts as not given. */
final class Submitted {

    private final Map<String, ?> source;
    private final @Nullable Object[] given;

    private Submitted(Map<String, ?> source, @Nullable Object[] given) {
        this.source = source;
        this.given = given;
    }

    /** Returns values by variable. The map is not copied: it is the caller's for as long as the check lasts. */
    static Submitted of(FormTable table, Map<String, ?> values) {
        @Nullable Object[] given = new Object[table.variables().size()];
        for (FormVariable variable : table.variables()) {
            given[variable.place()] = plain(values.get(variable.name()));
        }
        return new Submitted(values, given);
    }

    /** Returns one value for each variable, in the order of the variables; an {@link Optional} for one that may be absent. */
    static Submitted of(FormTable table, Object... components) {
        if (components.length != table.variables().size()) {
            throw new IllegalArgumentException(
                    "There must be " + table.variables().size() + " values, but there were " + components.length + ".");
        }
        @Nullable Object[] given = new Object[components.length];
        for (int place = 0; place < components.length; place++) {
            Object component = components[place];
            given[place] = plain(component instanceof Optional<?> optional ? optional.orElse(null) : component);
        }
        return new Submitted(Map.of(), given);
    }

    /** Returns what was given for a variable: a text, number, boolean, secret or reference, or another object. */
    Optional<Object> value(FormVariable variable) {
        return Optional.ofNullable(given[variable.place()]);
    }

    /** Returns what was given under a name that is no variable of the form. */
    Optional<Object> other(String name) {
        return Optional.ofNullable(plain(source.get(name)));
    }

    /** Tells whether there is a reference to a secret among the values. */
    boolean hasReferences() {
        for (@Nullable Object value : given) {
            if (value instanceof SecretReference) {
                return true;
            }
        }
        return false;
    }

    void replace(FormVariable variable, Object value) {
        given[variable.place()] = value;
    }

    /** Returns every name that something was given under, null too. */
    Set<String> names() {
        return source.keySet();
    }

    private static @Nullable Object plain(@Nullable Object raw) {
        @Nullable Object value = raw instanceof JsonValue json ? json(json) : raw;
        if (value instanceof CharSequence text) {
            String plain = text.toString();
            return plain.isBlank() ? null : plain;
        }
        boolean isBlank = value instanceof Secret secret && secret.isBlank()
                || value instanceof SecretReference reference
                        && reference.text().isBlank();
        return isBlank ? null : value;
    }

    private static @Nullable Object json(JsonValue json) {
        if (json instanceof JsonObject || json instanceof JsonArray) {
            return json;
        }
        Optional<Object> text = json.asString().map(Object.class::cast);
        return text.or(json::asNumber).or(json::asBoolean).orElse(null);
    }
}
