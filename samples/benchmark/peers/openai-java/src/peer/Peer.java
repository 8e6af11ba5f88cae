package peer;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonField;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.client.Listener;
import dev.modelwright.samples.benchmark.client.Model;
import java.time.Duration;

/** OpenAI's own client, which answers on the caller's thread. */
public final class Peer implements Model {

    private final OpenAIClient client;
    private final ChatCompletionCreateParams question;

    private Peer(String server, String name, Duration limit) {
        client = OpenAIOkHttpClient.builder()
                .baseUrl(server + "/v1")
                .apiKey("none")
                .timeout(limit)
                .build();
        question = ChatCompletionCreateParams.builder()
                .model(name)
                .addUserMessage("Say hello")
                .build();
    }

    public static void main(String[] arguments) throws Exception {
        Child.run(arguments, Peer::new);
    }

    @Override
    public String answer() {
        return client.chat()
                .completions()
                .create(question)
                .choices()
                .get(0)
                .message()
                .content()
                .orElse("");
    }

    @Override
    public void stream(Listener listener) {
        try (StreamResponse<ChatCompletionChunk> response =
                client.chat().completions().createStreaming(question)) {
            listener.cancellable(response::close);
            response.stream()
                    .flatMap(chunk -> chunk.choices().stream())
                    .map(ChatCompletionChunk.Choice::delta)
                    .forEach(delta -> hear(delta, listener));
            listener.completed();
        }
    }

    private static void hear(ChatCompletionChunk.Choice.Delta delta, Listener listener) {
        delta.content().ifPresent(listener::text);
        JsonValue reasoning = delta._additionalProperties().get("reasoning_content");
        if (reasoning != null) {
            ((JsonField<?>) reasoning).asString().ifPresent(listener::reasoning);
        }
    }
}
