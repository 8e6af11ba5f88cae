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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A handler that may throw, which the framework wants told to its {@code onError}, and what that throws to be ignored. A call that was
 * cancelled tells it nothing.
 */
final class GuardedHandler {

    private static final Logger LOGGER = System.getLogger(GuardedHandler.class.getName());

    private final StreamingChatResponseHandler handler;
    private final StreamingHandle handle;

    GuardedHandler(StreamingChatResponseHandler handler, StreamingHandle handle) {
        this.handler = handler;
        this.handle = handle;
    }

    void text(String more) {
        tell(() -> handler.onPartialResponse(new PartialResponse(more), new PartialResponseContext(handle)));
    }

    void thinking(String more) {
        tell(() -> handler.onPartialThinking(new PartialThinking(more), new PartialThinkingContext(handle)));
    }

    void toolCall(PartialToolCall more) {
        tell(() -> handler.onPartialToolCall(more, new PartialToolCallContext(handle)));
    }

    void toolCall(CompleteToolCall call) {
        tell(() -> handler.onCompleteToolCall(call));
    }

    void complete(ChatResponse response) {
        tell(() -> handler.onCompleteResponse(response));
    }

    void failed(Throwable failure) {
        if (handle.isCancelled()) {
            return;
        }
        try {
            handler.onError(failure);
        } catch (RuntimeException ignored) {
            LOGGER.log(Level.WARNING, "A handler's onError has thrown, which is ignored.", ignored);
        }
    }

    private void tell(Runnable telling) {
        if (handle.isCancelled()) {
            return;
        }
        try {
            telling.run();
        } catch (RuntimeException thrown) {
            failed(thrown);
        }
    }
}
