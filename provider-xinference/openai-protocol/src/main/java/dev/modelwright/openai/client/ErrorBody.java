package dev.modelwright.openai.client;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a failing server said, whichever of its five body shapes it chose.
 *
 * @param words the error text as sent, without the status that streams put in front of it
 * @param status the status that a stream put in front of the text
 * @param raw the whole body, cut to 8 KB
 */
record ErrorBody(String words, OptionalInt status, String raw) {

    private static final Pattern LEADING_STATUS = Pattern.compile("^([45]\\d\\d): ");
    // No tag begins within a tag: otherwise a page of nothing but opening brackets would take quadratic time.
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
    private static final int LONGEST = 64 * 1024;

    /**
     * Reads an error: a JSON object in one of several shapes, a JSON string, or plain text. Nothing beyond the first 64 Ki
     * characters is looked at. A server that repeats a secret does not get it into the result, however it escapes it.
     */
    static ErrorBody read(String body, KeyMask mask) {
        String start = body.substring(0, Math.min(LONGEST, body.length()));
        String words = parsed(start).flatMap(ErrorBody::words).orElseGet(() -> withoutMarkup(start));
        return of(mask.hide(words), mask.hide(start));
    }

    /** Returns the words as they may be shown: without internal addresses and not too long. */
    String text() {
        return ServerText.shown(words);
    }

    private static ErrorBody of(String words, String body) {
        Matcher matcher = LEADING_STATUS.matcher(words);
        OptionalInt status = matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
        return new ErrorBody(matcher.replaceFirst(""), status, ServerText.raw(body));
    }

    // A proxy in front of the server answers with a page.
    private static String withoutMarkup(String body) {
        return body.stripLeading().startsWith("<") ? MARKUP.matcher(body).replaceAll(" ") : body;
    }

    private static Optional<JsonValue> parsed(String body) {
        try {
            return Optional.of(JsonValue.parse(body));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(JsonValue value) {
        return value.asString().or(() -> value.asObject().flatMap(ErrorBody::wordsOf));
    }

    private static Optional<String> wordsOf(JsonObject body) {
        return body.string("detail")
                .or(() -> body.array("detail").map(ErrorBody::joined))
                .or(() -> body.object("error").flatMap(error -> error.string("message")))
                .or(() -> body.string("error"))
                .or(() -> body.string("message"));
    }

    private static String joined(JsonArray faults) {
        return faults.elements().stream()
                .map(fault -> fault.asObject().map(ErrorBody::fault).orElseGet(fault::toJson))
                .collect(Collectors.joining("; "));
    }

    private static String fault(JsonObject fault) {
        String place = fault.array("loc").stream()
                .flatMap(path -> path.elements().stream())
                .map(step -> step.asString().orElseGet(step::toJson))
                .collect(Collectors.joining("."));
        String message = fault.string("msg").orElse("not accepted");
        return place.isEmpty() ? message : place + ": " + message;
    }
}
