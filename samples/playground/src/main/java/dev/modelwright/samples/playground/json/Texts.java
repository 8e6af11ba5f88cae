package dev.modelwright.samples.playground.json;

import dev.modelwright.json.JsonObject;
import dev.modelwright.schema.LocalizedText;

/** Writes texts for people, in all their languages. */
public final class Texts {

    private Texts() {}

    /** Returns the texts by language. */
    public static JsonObject of(LocalizedText text) {
        JsonObject.Builder json = JsonObject.builder();
        text.texts().forEach(json::put);
        return json.build();
    }
}
