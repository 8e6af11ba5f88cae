package dev.modelwright.langchain4j;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.CallHandle;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** One streamed answer. It is read by one thread and cancelled by any. */
final class StreamingCall implements StreamingHandle {

    private final CallHandle handle = CallHandle.create();

    void start(LanguageModel model, ChatRequest request, GuardedHandler handler, Executor executor) {
        try {
            LlmRequest mapped = Requests.of(request, model);
            executor.execute(() -> run(model, mapped, handler));
        } catch (InvokeException unknown) {
            // The vendor was to be asked what the model can do: a failure of the call, not of the request.
            refuse(executor, handler, Failures.map(unknown));
        } catch (RejectedExecutionException rejected) {
            handler.failed(rejected(rejected));
        } catch (RuntimeException unsupported) {
            throw Failures.map(unsupported);
        }
    }

    private static void refuse(Executor executor, GuardedHandler handler, RuntimeException failure) {
        try {
            executor.execute(() -> handler.failed(failure));
        } catch (RejectedExecutionException rejected) {
            handler.failed(rejected(rejected));
        }
    }

    private static RuntimeException rejected(RejectedExecutionException rejected) {
        return new LangChain4jException(
                "The executor of the streaming model takes no more calls. Give it more threads, or one that is not shut down.",
                rejected);
    }

    private void run(LanguageModel model, LlmRequest request, GuardedHandler handler) {
        try {
            read(handle.call(() -> model.stream(request)), model.model(), handler);
        } catch (RuntimeException failure) {
            // What a call that is cancelled fails with is the echo of that.
            if (!isCancelled()) {
                handler.failed(Failures.map(failure));
            }
        } catch (Error fatal) {
            handler.failed(fatal);
            throw fatal;
        }
    }

    private void read(LlmStream stream, String model, GuardedHandler handler) {
        try (stream) {
            ToolCallProgress tools = new ToolCallProgress(handler);
            for (LlmChunk chunk : stream) {
                tell(chunk, handler);
                tools.add(chunk);
            }
            if (!isCancelled()) {
                tools.complete(stream.result().toolCalls());
                handler.complete(Answers.of(stream.result(), model));
            }
        }
    }

    private static void tell(LlmChunk chunk, GuardedHandler handler) {
        if (!chunk.reasoning().isEmpty()) {
            handler.thinking(chunk.reasoning());
        }
        if (!chunk.text().isEmpty()) {
            handler.text(chunk.text());
        }
    }

    @Override
    public void cancel() {
        handle.cancel();
    }

    @Override
    public boolean isCancelled() {
        return handle.isCancelled();
    }
}
