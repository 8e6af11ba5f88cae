package dev.modelwright.samples.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.modelwright.langchain4j.ModelwrightStreamingChatModel;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void callIsCancelledWhileTheServerHasNotBegunToAnswer() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (StandInServer described = StandInServer.start();
                SilentServer server = new SilentServer(described)) {
            List<String> told = new CopyOnWriteArrayList<>();

            StreamingHandle handle = model(server, executor).start(request(), handler(told));
            assertThat(server.asked.await(1, TimeUnit.MINUTES)).isTrue();
            handle.cancel();

            // The only thread is free again, though the server still keeps silent.
            executor.submit(() -> {}).get(1, TimeUnit.MINUTES);
            assertThat(told).isEmpty();
        } finally {
            executor.shutdownNow();
        }
    }

    private static ModelwrightStreamingChatModel model(SilentServer server, ExecutorService executor) {
        XinferenceCredentials credentials = XinferenceCredentials.builder()
                .serverUrl(server.url())
                .modelUid(StandInServer.CHAT_UID)
                .build();
        return ModelwrightStreamingChatModel.builder(XinferenceProvider.llm("chat", credentials))
                .executor(executor)
                .build();
    }

    private static ChatRequest request() {
        return ChatRequest.builder().messages(UserMessage.from("hi")).build();
    }

    private static StreamingChatResponseHandler handler(List<String> told) {
        return new StreamingChatResponseHandler() {
            @Override
            public void onCompleteResponse(ChatResponse response) {
                told.add("complete");
            }

            @Override
            public void onError(Throwable failure) {
                told.add(failure.toString());
            }
        };
    }
}
