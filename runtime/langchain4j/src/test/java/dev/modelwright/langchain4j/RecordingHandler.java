package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Writes down what it is told. */
class RecordingHandler implements StreamingChatResponseHandler {

    final List<String> told = new CopyOnWriteArrayList<>();
    final CompletableFuture<ChatResponse> response = new CompletableFuture<>();
    final CompletableFuture<StreamingHandle> handle = new CompletableFuture<>();
    final CompletableFuture<Thread> thread = new CompletableFuture<>();

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        thread.complete(Thread.currentThread());
        told.add("text " + part.text());
        handle.complete(context.streamingHandle());
    }

    @Override
    public void onPartialThinking(PartialThinking part, PartialThinkingContext context) {
        told.add("thinking " + part.text());
        handle.complete(context.streamingHandle());
    }

    @Override
    public void onPartialToolCall(PartialToolCall part, PartialToolCallContext context) {
        told.add("part " + part.index() + " " + part.id() + " " + part.name() + " " + part.partialArguments());
        handle.complete(context.streamingHandle());
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        told.add("call " + call.index() + " " + call.toolExecutionRequest().id() + " "
                + call.toolExecutionRequest().arguments());
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        told.add("complete");
        response.complete(complete);
    }

    @Override
    public void onError(Throwable error) {
        told.add("error " + error.getClass().getSimpleName());
        response.completeExceptionally(error);
    }

    ChatResponse await() throws Exception {
        return response.get(1, TimeUnit.MINUTES);
    }
}
