package dev.modelwright.samples.benchmark.subject;

import dev.modelwright.message.Message;
import dev.modelwright.model.CallHandle;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.client.Listener;
import dev.modelwright.samples.benchmark.client.Model;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProvider;
import java.time.Duration;

/** Our own client of Xinference, through the checked path. */
public final class Modelwright implements Model {

    private final LanguageModel model;
    private final LlmRequest request = LlmRequest.of(Message.user("Say hello"));

    /** Makes a model of this server. */
    public Modelwright(String server, String name, Duration limit) {
        XinferenceCredentials credentials = XinferenceCredentials.builder()
                .serverUrl(server)
                .modelUid(name)
                .invokeTimeout(limit)
                .build();
        this.model = XinferenceProvider.llm(name, credentials);
    }

    public static void main(String[] arguments) throws Exception {
        Child.run(arguments, Modelwright::new);
    }

    @Override
    public String answer() {
        return model.invoke(request).text();
    }

    @Override
    public void stream(Listener listener) {
        CallHandle handle = CallHandle.create();
        listener.cancellable(handle::cancel);
        try (LlmStream stream = handle.call(() -> model.stream(request))) {
            for (LlmChunk chunk : stream) {
                listener.text(chunk.text());
                listener.reasoning(chunk.reasoning());
            }
            stream.result()
                    .message()
                    .toolCalls()
                    .forEach(call -> listener.toolCall(call.id(), call.name(), call.arguments()));
            listener.completed();
        }
    }
}
