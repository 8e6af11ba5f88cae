package dev.modelwright.samples.standin;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The models that a server puts on the wire. The server reads requests, refuses what is wrong with them, and writes answers in
 * Xinference's format; an engine says what is in them. Several threads call it at once.
 *
 * <p>A method for a kind of models that an engine does not have need not be implemented: the server lists none, so that it is never
 * called. Whatever fails while a model works is told as an {@link EngineFault}.
 */
public interface Engine extends AutoCloseable {

    /** Returns what the server calls itself, in small letters without blanks. */
    String name();

    /** Returns the models, in the order in which they are listed; always the same ones. */
    List<ServedModel> models();

    /**
     * Returns the routes that are answered with status 501, and for each the reason in words. Keys are paths, {@code /v1/images/ocr}
     * for one. None where the method is not implemented.
     */
    default Map<String, String> missing() {
        return Map.of();
    }

    /** Returns how many tokens the text has for the model, 0 or more. */
    int count(ServedModel model, String text);

    /**
     * Takes a text of a language model apart, one piece for each token. The pieces in a row are the text again; a piece may be empty,
     * where a letter has more than one token.
     */
    default List<String> pieces(ServedModel model, String text) {
        throw unable(model);
    }

    /**
     * Answers a conversation.
     *
     * @param maxTokens how many tokens the caller wants at most; the server cuts what is longer, so that this only saves time
     */
    default String chat(ServedModel model, Conversation conversation, OptionalLong maxTokens) {
        throw unable(model);
    }

    /** Continues a prompt, as {@link #chat} answers a conversation. */
    default String complete(ServedModel model, String prompt, OptionalLong maxTokens) {
        throw unable(model);
    }

    /** Returns one vector for each text, in order. */
    default List<float[]> embed(ServedModel model, List<String> texts) {
        throw unable(model);
    }

    /** Returns one score for each document, in order; the higher the score, the better the document answers the query. */
    default List<Double> score(ServedModel model, String query, List<String> documents) {
        throw unable(model);
    }

    /** Returns the voices of a model that speaks; the first is taken where the caller names none. */
    default List<String> voices(ServedModel model) {
        throw unable(model);
    }

    /**
     * Speaks a text.
     *
     * @param speed 1 for the usual speed, 2 for twice as fast; greater than 0
     * @return a WAV file
     */
    default byte[] speak(ServedModel model, String text, String voice, double speed) {
        throw unable(model);
    }

    /** Writes down what is said in a recording. */
    default String transcribe(ServedModel model, String fileName, byte[] recording) {
        throw unable(model);
    }

    /** Ends what is running and gives memory back. The server calls it when it is closed. */
    @Override
    default void close() {}

    private static EngineFault unable(ServedModel model) {
        return new EngineFault("Model " + model.uid() + " cannot do this.");
    }
}
