package dev.modelwright.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Builds a value from the tokens of a text. */
final class JsonReader {

    // All limits are our own, so that each has its message; names and buffers of one text are not kept for the next.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int USUAL_MEMBERS = 6;

    // As long as any of these fits a long.
    private static final int LONG_DIGITS = 18;

    private final JsonParser parser;
    private final Faults faults;

    private JsonReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    static JsonValue read(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // An array of its own: for a text, the parser would make one of at least 4,000 characters.
        char[] characters = withoutMark.toCharArray();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), characters, 0, characters.length)) {
            return new JsonReader(parser, new Faults(parser, withoutMark)).document();
        }
    }

    private JsonValue document() {
        advance();
        if (!parser.hasCurrentToken()) {
            throw faults.empty();
        }
        JsonValue value = value(0);
        advance();
        if (parser.hasCurrentToken()) {
            throw faults.token(Faults.END);
        }
        return value;
    }

    private JsonValue value(int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(deeper(depth));
            case START_ARRAY -> array(deeper(depth));
            case VALUE_STRING -> new JsonString(string());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.NULL;
            default -> number();
        };
    }

    private JsonObject object(int depth) {
        Members.Collector members = new Members.Collector(USUAL_MEMBERS);
        for (advance(); parser.currentToken() != JsonToken.END_OBJECT; advance()) {
            String name = parser.currentName();
            if (members.has(name)) {
                throw faults.token("a member name that this object does not have yet");
            }
            advance();
            members.add(name, value(depth));
        }
        return new JsonObject(members.members());
    }

    private JsonArray array(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        for (advance(); parser.currentToken() != JsonToken.END_ARRAY; advance()) {
            elements.add(value(depth));
        }
        return new JsonArray(elements);
    }

    private JsonNumber number() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= LONG_DIGITS) {
            return JsonNumber.of(parser.getLongValue());
        }
        String text = parser.getString();
        if (JsonLimits.allows(text)) {
            try {
                return new JsonNumber(new BigDecimal(text));
            } catch (IllegalArgumentException outsideLimits) {
                // Falls through to the message with the place; BigDecimal refuses exponents beyond an `int` itself.
            }
        }
        throw faults.token("a number " + JsonLimits.NUMBER);
    }

    private String string() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw faults.string(e);
        }
    }

    private int deeper(int depth) {
        if (depth == JsonLimits.DEPTH) {
            throw faults.token("at most " + JsonLimits.DEPTH + " levels of arrays and objects");
        }
        return depth + 1;
    }

    // Inside of an array or object, the parser itself refuses the end of the text.
    private void advance() {
        try {
            parser.nextToken();
        } catch (JacksonException e) {
            throw faults.syntax(e);
        }
    }
}
