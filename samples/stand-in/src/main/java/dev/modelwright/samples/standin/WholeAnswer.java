package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer with one body, which is compact JSON or plain text. */
record WholeAnswer(int status, Map<String, String> headers, String body) implements Answer {

    WholeAnswer {
        headers = Map.copyOf(headers);
    }

    static WholeAnswer json(int status, JsonObject body) {
        return new WholeAnswer(status, Map.of("content-type", "application/json"), body.toJson());
    }

    static WholeAnswer detail(int status, String detail) {
        return json(status, JsonObject.builder().put("detail", detail).build());
    }

    static WholeAnswer text(String body) {
        return new WholeAnswer(500, Map.of("content-type", "text/plain; charset=utf-8"), body);
    }

    static WholeAnswer redirect(String location) {
        return new WholeAnswer(307, Map.of("location", location), "");
    }

    WholeAnswer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new WholeAnswer(status, more, body);
    }
}
