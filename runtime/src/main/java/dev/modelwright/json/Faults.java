package dev.modelwright.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Words faults by what the grammar allows at their place, because the parser's own words quote the text. */
final class Faults {

    static final String END = "the end of the text";

    private static final String VALUE = "a value";
    private static final String MEMBER = "a member name in double quotes";

    private final JsonParser parser;
    private final String text;

    Faults(JsonParser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    /** A fault in the token that the parser has just read. */
    JsonException token(String expected) {
        return at(parser.currentTokenLocation(), expected);
    }

    /** A fault in the string whose opening quote the parser has just read. */
    JsonException string(JacksonException fault) {
        return at(fault.getLocation(), "the rest of a string: valid escapes, no control character, a closing quote");
    }

    /** A fault in what should have been the next token. */
    JsonException syntax(JacksonException fault) {
        return at(fault.getLocation(), expectedAt(fault.getLocation()));
    }

    /** A text without any token. */
    JsonException empty() {
        return at(parser.currentLocation(), VALUE);
    }

    private JsonException at(TokenStreamLocation place, String expected) {
        String ending = place.getCharOffset() < text.length() ? "" : ", but the text ends";
        return new JsonException(place.getLineNr(), place.getColumnNr(), expected + ending);
    }

    private String expectedAt(TokenStreamLocation place) {
        String before = text.substring(0, (int) place.getCharOffset()).stripTrailing();
        JsonToken last = parser.currentToken();
        TokenStreamContext context = parser.streamReadContext();
        if (last == JsonToken.PROPERTY_NAME) {
            return before.endsWith("\"") ? "`:`" : VALUE;
        }
        if (context.inObject()) {
            return next(before, last == JsonToken.START_OBJECT, MEMBER, "`}`");
        }
        if (context.inArray()) {
            return next(before, last == JsonToken.START_ARRAY, VALUE, "`]`");
        }
        return last == null ? VALUE : END;
    }

    private static String next(String before, boolean first, String part, String end) {
        if (before.endsWith(",")) {
            return part;
        }
        return (first ? part : "`,` and " + part + ",") + " or " + end;
    }
}
