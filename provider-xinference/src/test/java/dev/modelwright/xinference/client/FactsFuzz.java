package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.client.FuzzAnswers;
import dev.modelwright.openai.client.OpenAiException;
import okio.ByteString;

/** What must hold whatever a server says about its models: it is read, or refused with a message of sane length. */
final class FactsFuzz {

    private FactsFuzz() {}

    /** The first byte decides whether one model or all were asked about. */
    static void run(byte[] input) {
        if (input.length < 2) {
            return;
        }
        try {
            JsonObject answer = FuzzAnswers.object(ByteString.of(input, 1, input.length - 1));
            if (input[0] % 2 == 0) {
                ModelFacts.readList(answer);
            } else {
                ModelFacts.read("uid", answer);
            }
        } catch (OpenAiException failure) {
            FuzzAnswers.shown(failure);
        }
    }
}
