package dev.modelwright.samples.playground.http;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonString;
import dev.modelwright.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The secrets of one request. Replaces them in every text that is answered: a vendor may repeat a key in its own words. */
public final class Concealment {

    /** What stands where a secret was. */
    public static final String MASK = "••••••••";

    // Shorter ones are parts of usual words.
    private static final int LEAST = 4;

    private final List<Secret> secrets = new CopyOnWriteArrayList<>();

    /** Adds secrets that must not be seen. */
    public void add(Collection<Secret> more) {
        more.stream().filter(secret -> secret.length() >= LEAST).forEach(secrets::add);
    }

    /** Returns a value without the secrets in its texts. Names of members are our own and stay. */
    public JsonValue in(JsonValue value) {
        if (secrets.isEmpty()) {
            return value;
        }
        if (value instanceof JsonString text) {
            return JsonValue.of(in(text.value()));
        }
        if (value instanceof JsonArray array) {
            return JsonArray.of(array.elements().stream().map(this::in).toList());
        }
        return value instanceof JsonObject object ? in(object) : value;
    }

    private JsonObject in(JsonObject object) {
        JsonObject.Builder json = JsonObject.builder();
        object.members().forEach((name, member) -> json.put(name, in(member)));
        return json.build();
    }

    private String in(String text) {
        String shown = text;
        for (Secret secret : secrets) {
            shown = shown.replace(secret.reveal(), MASK);
        }
        return shown;
    }
}
