package peer;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.client.Listener;
import dev.modelwright.samples.benchmark.client.Model;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** LangChain4j's client of OpenAI. The way to cancel comes with the first piece. */
public final class Peer implements Model {

    private final OpenAiChatModel whole;
    private final OpenAiStreamingChatModel streaming;

    private Peer(String server, String name, Duration limit) {
        whole = OpenAiChatModel.builder()
                .baseUrl(server + "/v1")
                .apiKey("none")
                .modelName(name)
                .timeout(limit)
                .build();
        streaming = OpenAiStreamingChatModel.builder()
                .baseUrl(server + "/v1")
                .apiKey("none")
                .modelName(name)
                .timeout(limit)
                .returnThinking(true)
                .build();
    }

    public static void main(String[] arguments) throws Exception {
        Child.run(arguments, Peer::new);
    }

    @Override
    public String answer() {
        return whole.chat("Say hello");
    }

    @Override
    public void stream(Listener listener) throws InterruptedException {
        Handler handler = new Handler(listener);
        streaming.chat("Say hello", handler);
        handler.over.await();
    }

    private static final class Handler implements StreamingChatResponseHandler {

        private final Listener listener;
        private final CountDownLatch over = new CountDownLatch(1);

        Handler(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
            listener.cancellable(context.streamingHandle()::cancel);
            listener.text(partial.text());
        }

        @Override
        public void onPartialThinking(PartialThinking partial) {
            listener.reasoning(partial.text());
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            response.aiMessage()
                    .toolExecutionRequests()
                    .forEach(call -> listener.toolCall(call.id(), call.name(), call.arguments()));
            listener.completed();
            over.countDown();
        }

        @Override
        public void onError(Throwable error) {
            listener.failed(error);
            over.countDown();
        }
    }
}
