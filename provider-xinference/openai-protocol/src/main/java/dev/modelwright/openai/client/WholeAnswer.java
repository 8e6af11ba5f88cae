package dev.modelwright.openai.client;

import dev.modelwright.json.JsonException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;

/** Reads answers that are one JSON document, and recognises errors that came with a status of success. */
final class WholeAnswer {

    private static final long LARGEST = 64L * 1024 * 1024;
    private static final String MESSAGE = "message";

    private WholeAnswer() {}

    /** Reads the body as a JSON object and closes the answer. */
    static JsonObject object(OpenAnswer answer) throws OpenAiException {
        try (answer) {
            return object(text(answer), answer);
        }
    }

    /** Reads the body as the answer of a chat model and closes it. */
    static Generation chat(OpenAnswer answer) throws OpenAiException {
        try (answer) {
            return chat(text(answer), answer);
        }
    }

    static Generation chat(String text, OpenAnswer answer) throws OpenAiException {
        PlainAnswer plain = new PlainAnswer(MESSAGE);
        return plain.read(text) && plain.hasPart() ? AnswerReader.chat(plain) : AnswerReader.chat(object(text, answer));
    }

    /** Reads the body as the answer of a completion model and closes it. */
    static Generation completion(OpenAnswer answer) throws OpenAiException {
        try (answer) {
            return completion(text(answer), answer);
        }
    }

    static Generation completion(String text, OpenAnswer answer) throws OpenAiException {
        PlainAnswer plain = new PlainAnswer(MESSAGE);
        return plain.read(text) ? AnswerReader.completion(plain) : AnswerReader.completion(object(text, answer));
    }

    /** Reads the body as text. */
    static String text(OpenAnswer answer) throws OpenAiException {
        return answer.text(LARGEST);
    }

    /** Reads a text that came with an answer as a JSON object that is no error. */
    static JsonObject object(String text, OpenAnswer answer) throws OpenAiException {
        JsonValue value = value(text, answer);
        answer.refusals().requireNotAborted(value);
        JsonObject object = value.asObject().orElseThrow(() -> unreadable(text, answer));
        if (isError(object)) {
            throw answer.refusals().reported(text);
        }
        return object;
    }

    private static JsonValue value(String text, OpenAnswer answer) throws OpenAiException {
        try {
            return JsonValue.parse(text);
        } catch (JsonException e) {
            throw unreadable(text, answer);
        }
    }

    private static OpenAiException unreadable(String text, OpenAnswer answer) {
        return answer.refusals().unreadable("a JSON object", text);
    }

    private static boolean isError(JsonObject object) {
        boolean error = object.get("error").filter(value -> !value.isNull()).isPresent();
        return error
                || object.members().containsKey("detail") && !object.members().containsKey("choices");
    }

    /** Reads an answer and closes it. */
    interface Form<T> {
        T read(OpenAnswer answer) throws OpenAiException;
    }
}
