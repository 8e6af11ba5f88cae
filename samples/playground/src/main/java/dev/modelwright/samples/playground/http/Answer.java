package dev.modelwright.samples.playground.http;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** What a handler answers. */
public sealed interface Answer {

    /** Returns an answer of status 200. */
    static Answer json(JsonObject body) {
        return json(200, body);
    }

    /** Returns an answer. */
    static Answer json(int status, JsonObject body) {
        return new Json(status, body, Map.of());
    }

    /** Returns an answer without a body. */
    static Answer nothing() {
        return new Nothing(Map.of());
    }

    /** JSON, in which what is to be concealed is replaced. */
    record Json(int status, JsonValue body, Map<String, String> headers) implements Answer {

        /** Returns this answer with one more header. */
        public Json with(String name, String value) {
            return new Json(status, body, Map.of(name, value));
        }
    }

    /** A file. */
    record Bytes(String contentType, byte[] body, Map<String, String> headers) implements Answer {}

    /** Status 204. */
    record Nothing(Map<String, String> headers) implements Answer {}

    /**
     * What is written while it is made. An exception of the writer breaks the connection, so that nobody takes it for whole.
     *
     * @param after is run at the end, even if nobody was there to write to
     */
    record Streamed(String contentType, Writer writer, Runnable after) implements Answer {}

    /** Writes the body of an answer. */
    @FunctionalInterface
    interface Writer {

        /** Writes the body; closes nothing. */
        void write(OutputStream out) throws IOException;
    }
}
