package dev.modelwright.samples.benchmark.subject;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the text in an answer or in a piece of one: the value of its {@code content}. */
final class Content {

    private final JsonParser parser;

    Content(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads to the end, and returns the text, empty when there is none. */
    String text() {
        String found = "";
        try (parser) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("content")
                        && parser.nextToken() == JsonToken.VALUE_STRING) {
                    found = parser.getString();
                }
            }
        }
        return found;
    }
}
