package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;

/** The data of the event that ends a stream which failed. */
final class ErrorFrame {

    private ErrorFrame() {}

    static String of(String error) {
        return PythonJson.write(JsonObject.builder().put("error", error).build());
    }
}
