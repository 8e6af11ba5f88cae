package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;
import java.util.List;

/**
 * What the model says.
 *
 * @param pieces the words, with the blanks in front of them
 * @param cut whether the limit of words ended it
 * @param promptTokens how many words the question has
 */
record Generation(List<String> pieces, boolean cut, int promptTokens) {

    private static final int ROUND = 16;

    Generation {
        pieces = List.copyOf(pieces);
    }

    /**
     * Says the text as far as the controls let it.
     *
     * @throws EngineFault when question and answer do not fit in the model's context
     */
    static Generation of(String text, int promptTokens, Controls controls) {
        long room = StandInModel.CONTEXT_LENGTH - promptTokens;
        long limit = controls.maxTokens().orElse(Math.max(1, room));
        if (limit > room) {
            throw new EngineFault("Max tokens exceeds model's max length");
        }
        List<String> pieces = Words.pieces(stopped(text, controls.stop()));
        int said = (int) Math.min(limit, pieces.size());
        return new Generation(pieces.subList(0, said), said < pieces.size(), promptTokens);
    }

    String text() {
        return String.join("", pieces);
    }

    String finishReason() {
        return cut ? "length" : "stop";
    }

    /** Returns the usage after so many tokens of the answer. */
    JsonObject usage(int completionTokens) {
        return JsonObject.builder()
                .put("prompt_tokens", promptTokens)
                .put("completion_tokens", completionTokens)
                .put("total_tokens", promptTokens + completionTokens)
                .build();
    }

    /** Returns the usage as it is counted without a stream. */
    JsonObject usage() {
        return usage(pieces.size());
    }

    /** Returns the usage as it is counted in a stream, where the end of the text is one token more. */
    JsonObject streamUsage() {
        return usage(streamTokens());
    }

    /** Returns the usage of the chunk that was asked for, where the real server counts whole rounds of decoding. */
    JsonObject roundedUsage() {
        int rounds = (streamTokens() + ROUND - 1) / ROUND;
        return usage(rounds * ROUND + 1);
    }

    private int streamTokens() {
        return pieces.size() + (cut ? 0 : 1);
    }

    // The label is never cut off.
    private static String stopped(String text, List<String> stops) {
        int end = stops.stream()
                .mapToInt(stop -> text.indexOf(stop, StandInServer.LABEL.length()))
                .filter(found -> found >= 0)
                .min()
                .orElse(text.length());
        return text.substring(0, end);
    }
}
