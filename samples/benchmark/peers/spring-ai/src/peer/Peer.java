package peer;

import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.client.Listener;
import dev.modelwright.samples.benchmark.client.Model;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;
import reactor.core.Disposable;

/** Spring AI's client of OpenAI, which stands on openai-java. */
public final class Peer implements Model {

    private final OpenAiChatModel model;

    private Peer(String server, String name, Duration limit) {
        OpenAiChatOptions.Builder options = OpenAiChatOptions.builder();
        options.baseUrl(server + "/v1").apiKey("none").model(name).timeout(limit);
        model = OpenAiChatModel.builder().options(options.build()).build();
    }

    public static void main(String[] arguments) throws Exception {
        Child.run(arguments, Peer::new);
    }

    @Override
    public String answer() {
        return model.call("Say hello");
    }

    @Override
    public void stream(Listener listener) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Disposable running = model.stream(new Prompt("Say hello"))
                .subscribe(
                        new Hearing(listener)::hear,
                        failure -> {
                            listener.failed(failure);
                            over.countDown();
                        },
                        () -> {
                            listener.completed();
                            over.countDown();
                        });
        listener.cancellable(running::dispose);
        over.await();
    }

    /** Hears the answers of one stream, each of which has all the reasoning so far. */
    private static final class Hearing {

        private final Listener listener;
        private int heard;

        Hearing(Listener listener) {
            this.listener = listener;
        }

        void hear(ChatResponse response) {
            if (response.getResult() == null) {
                return;
            }
            AssistantMessage message = response.getResult().getOutput();
            if (message.getText() != null) {
                listener.text(message.getText());
            }
            if (message.getMetadata().get("reasoningContent") instanceof String reasoning
                    && reasoning.length() > heard) {
                listener.reasoning(reasoning.substring(heard));
                heard = reasoning.length();
            }
            message.getToolCalls().forEach(call -> listener.toolCall(call.id(), call.name(), call.arguments()));
        }
    }
}
