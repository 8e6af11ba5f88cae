package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonObject;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.ToolCallDelta;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.json.ProblemView;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Problems;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Chats, streamed. The vendor's stream is closed as soon as the page has gone or asks to stop. */
final class ChatRoute {

    private final Calls calls;
    private final Executor threads;

    ChatRoute(Calls calls, Executor threads) {
        this.calls = calls;
        this.threads = threads;
    }

    Answer chat(Request request) throws IOException {
        CallInput input = calls.read(request.json(), request.concealment());
        LlmRequest asked = ChatRequests.of(input);
        LanguageModel model = input.target().open(LanguageModel.class);
        RunningCall call = calls.begin(input);
        return new Answer.Streamed(
                "text/event-stream; charset=utf-8",
                out -> {
                    EventStream events = new EventStream(out, request.concealment());
                    Heartbeat heartbeat = Heartbeat.start(threads, events, call::cancel);
                    try {
                        events.send("start", start(call, model));
                        run(call, events, () -> open(call, input, model, asked));
                    } finally {
                        heartbeat.end();
                        events.end();
                    }
                },
                call::close);
    }

    private static JsonObject start(RunningCall call, LanguageModel model) {
        return JsonObject.builder()
                .put("callId", call.id())
                .put("model", model.model())
                .build();
    }

    private static LlmStream open(RunningCall call, CallInput input, LanguageModel model, LlmRequest asked) {
        LlmStream stream = call.waiting(() -> {
            input.requireParameters(model);
            return model.stream(asked);
        });
        call.onCancel(stream::close);
        return stream;
    }

    private static void run(RunningCall call, EventStream events, Supplier<LlmStream> opening) throws IOException {
        try (LlmStream stream = opening.get()) {
            for (LlmChunk chunk : stream) {
                send(events, chunk);
            }
            events.send("finish", ChatView.finish(stream.result()));
        } catch (RuntimeException failed) {
            if (call.isCancelled()) {
                events.send("finish", ChatView.stopped(failed));
                return;
            }
            Optional<Problem> foreseen = Problems.of(failed);
            events.send("error", ProblemView.of(foreseen.orElseGet(() -> Problem.of(ProblemCode.INTERNAL))));
            if (foreseen.isEmpty()) {
                throw failed;
            }
        }
    }

    private static void send(EventStream events, LlmChunk chunk) throws IOException {
        if (!chunk.reasoning().isEmpty()) {
            events.send("reasoning", ChatView.text(chunk.reasoning()));
        }
        if (!chunk.text().isEmpty()) {
            events.send("text", ChatView.text(chunk.text()));
        }
        for (ToolCallDelta delta : chunk.toolCalls()) {
            events.send("tool", ChatView.tool(delta));
        }
    }
}
