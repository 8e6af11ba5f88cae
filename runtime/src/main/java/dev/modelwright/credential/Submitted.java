package dev.modelwright.credential;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.CredentialField;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that were given for the variables of a form, each read once. What is null or blank counts as not given. */
final class Submitted {

    private final FormTable table;
    // Empty when every name is a variable of the form, as is usual: then nobody looks for others.
    private final Map<String, ?> source;
    private final @Nullable Object[] given;

    private Submitted(FormTable table, Map<String, ?> source, @Nullable Object[] given) {
        this.table = table;
        this.source = source;
        this.given = given;
    }

    /** Returns values by variable. The map is not copied: it is the caller's for as long as the check lasts. */
    static Submitted of(FormTable table, Map<String, ?> values) {
        @Nullable Object[] given = new Object[table.size()];
        int known = 0;
        for (FormVariable variable : table.variables()) {
            @Nullable Object raw = values.get(variable.name());
            known += raw == null ? 0 : 1;
            given[variable.place()] = plain(raw);
        }
        return new Submitted(table, known == values.size() ? Map.of() : values, given);
    }

    /**
     * Returns one value for each variable, in the order of the variables; an {@link Optional} for one that may be absent.
     * The array is taken over, not copied.
     */
    static Submitted of(FormTable table, Object... components) {
        if (components.length != table.size()) {
            throw new IllegalArgumentException(
                    "There must be " + table.size() + " values, but there were " + components.length + ".");
        }
        @Nullable Object[] given = components;
        for (int place = 0; place < given.length; place++) {
            @Nullable Object component = given[place];
            given[place] = plain(component instanceof Optional<?> optional ? optional.orElse(null) : component);
        }
        return new Submitted(table, Map.of(), given);
    }

    /** Returns the form that the values are for. */
    FormTable table() {
        return table;
    }

    /** Returns a text, number, boolean, secret, reference or another object, null when nothing was given. */
    @Nullable
    Object value(FormVariable variable) {
        return given[variable.place()];
    }

    /** Returns what was given for a variable, or the default of its declaration; null when there is neither. */
    @Nullable
    Object valueOrDefault(FormVariable variable, CredentialField field) {
        @Nullable Object value = value(variable);
        return value == null ? field.defaultValue().orElse(null) : value;
    }

    /** Returns what was given under a name that is no variable of the form, null when nothing was. */
    @Nullable
    Object other(String name) {
        return plain(source.get(name));
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

    /** Returns every name that something was given under, null too; none when all are variables of the form. */
    Set<String> names() {
        return source.keySet();
    }

    /** Tells whether names may have been given that are no variables of the form. */
    boolean hasOthers() {
        return !source.isEmpty();
    }

    // The usual classes first: to find that a value has none of the interfaces below takes longer than all the rest.
    private static @Nullable Object plain(@Nullable Object raw) {
        if (raw instanceof String text) {
            return text.isBlank() ? null : text;
        }
        if (raw instanceof Secret secret) {
            return secret.isBlank() ? null : secret;
        }
        if (raw == null || raw instanceof Number || raw instanceof Boolean || raw instanceof URI) {
            return raw;
        }
        return unusual(raw);
    }

    private static @Nullable Object unusual(Object raw) {
        if (raw instanceof SecretReference reference) {
            return reference.text().isBlank() ? null : reference;
        }
        if (raw instanceof JsonValue json) {
            return json(json);
        }
        return raw instanceof CharSequence text ? plain(text.toString()) : raw;
    }

    private static @Nullable Object json(JsonValue json) {
        if (json instanceof JsonObject || json instanceof JsonArray) {
            return json;
        }
        return plain(json.asString()
                .<Object>map(Function.identity())
                .or(json::asNumber)
                .or(json::asBoolean)
                .orElse(null));
    }
}
