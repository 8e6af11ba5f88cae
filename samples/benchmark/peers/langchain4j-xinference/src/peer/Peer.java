package peer;

import dev.langchain4j.community.model.xinference.XinferenceChatModel;
import dev.langchain4j.community.model.xinference.XinferenceStreamingChatModel;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.StreamingResponseHandler;
import dev.langchain4j.model.output.Response;
import dev.modelwright.samples.benchmark.client.Child;
import dev.modelwright.samples.benchmark.client.Listener;
import dev.modelwright.samples.benchmark.client.Model;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** LangChain4j's client of Xinference, in the only version that can be had. It has no way to cancel. */
public final class Peer implements Model {

    private final XinferenceChatModel whole;
    private final XinferenceStreamingChatModel streaming;

    private Peer(String server, String name, Duration limit) {
        whole = XinferenceChatModel.builder()
                .baseUrl(server + "/v1")
                .modelName(name)
                .timeout(limit)
                .build();
        streaming = XinferenceStreamingChatModel.builder()
                .baseUrl(server + "/v1")
                .modelName(name)
                .timeout(limit)
                .build();
    }

    public static void main(String[] arguments) throws Exception {
        Child.run(arguments, Peer::new);
    }

    @Override
    public String answer() {
        return whole.generate("Say hello");
    }

    @Override
    public void stream(Listener listener) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        streaming.generate(List.of(UserMessage.from("Say hello")), new StreamingResponseHandler<AiMessage>() {
            @Override
            public void onNext(String token) {
                listener.text(token);
            }

            @Override
            public void onComplete(Response<AiMessage> response) {
                if (response.content().hasToolExecutionRequests()) {
                    response.content()
                            .toolExecutionRequests()
                            .forEach(call -> listener.toolCall(call.id(), call.name(), call.arguments()));
                }
                listener.completed();
                over.countDown();
            }

            @Override
            public void onError(Throwable error) {
                listener.failed(error);
                over.countDown();
            }
        });
        over.await();
    }
}
