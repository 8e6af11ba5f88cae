package dev.modelwright.samples.openai;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.client.DeltaStream;
import dev.modelwright.openai.client.EventStream;
import dev.modelwright.openai.client.OpenAiClient;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.samples.openai.OpenAiCompatibleCredentials.Llm;

/** The cheapest call that shows whether credentials are right. */
final class LlmProbe {

    private static final String WORD = "ping";
    private static final int LIMIT = 5;

    private LlmProbe() {}

    static void run(OpenAiClient client, String name, Llm credentials) throws OpenAiException {
        boolean chat = credentials.mode() == Llm.Mode.CHAT;
        JsonObject.Builder body = JsonObject.builder().put("model", name).put(LlmBody.limit(name, credentials), LIMIT);
        JsonObject asked = chat
                ? body.put("messages", JsonArray.of(message())).build()
                : body.put("prompt", WORD).build();
        if (credentials.streamModeAuth() == Llm.StreamModeAuth.USE) {
            read(chat ? client.streamChat(asked) : client.streamCompletion(asked));
        } else if (chat) {
            client.generateChat(asked);
        } else {
            client.generateCompletion(asked);
        }
    }

    private static JsonObject message() {
        return JsonObject.builder().put("role", "user").put("content", WORD).build();
    }

    private static void read(EventStream events) throws OpenAiException {
        try (DeltaStream answer = new DeltaStream(events)) {
            boolean more = true;
            while (more) {
                more = answer.next().isPresent();
            }
        }
    }
}
