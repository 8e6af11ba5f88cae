package dev.modelwright.samples.playground;

import static java.util.stream.Collectors.joining;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;

/** Shortens lists of violations for comparisons. */
final class Fields {

    private Fields() {}

    /** Returns the fields with their rules: {@code api_key REQUIRED, rim NOT_AN_OPTION}. */
    static String of(JsonObject json) {
        return json.array("violations").orElse(JsonArray.of()).elements().stream()
                .map(element -> element.asObject().orElseThrow())
                .map(violation -> violation.string("field").orElseThrow() + " "
                        + violation.string("rule").orElseThrow())
                .collect(joining(", "));
    }

    /** Returns a text in English. */
    static String english(JsonObject json, String member) {
        return json.object(member).flatMap(text -> text.string("en_US")).orElse("");
    }
}
