package dev.modelwright.samples.playground.calls;

import dev.modelwright.json.JsonObject;
import dev.modelwright.model.Model;
import dev.modelwright.samples.playground.credentials.Targets;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Concealment;
import dev.modelwright.samples.playground.http.Limits;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What the calls of all kinds have in common: they read their target, and can be stopped. */
final class Calls {

    private final Targets targets;
    private final RunningCalls running;
    private final Limits limits;

    Calls(Targets targets, RunningCalls running, Limits limits) {
        this.targets = targets;
        this.running = running;
        this.limits = limits;
    }

    CallInput read(Members body, Concealment concealment) {
        return CallInput.of(targets.read(body.object("target"), concealment), body);
    }

    RunningCall begin(CallInput input) {
        return running.begin(input.callId());
    }

    /** Answers with what a call gives, as a whole. */
    <M extends Model> Answer whole(Request request, Class<M> type, BiFunction<M, CallInput, JsonObject> work)
            throws IOException {
        return whole(read(request.json(), request.concealment()), type, work);
    }

    <M extends Model> Answer whole(CallInput input, Class<M> type, BiFunction<M, CallInput, JsonObject> work) {
        M model = input.target().open(type);
        return whole(input.callId(), () -> work.apply(model, input));
    }

    /** Answers with what asking a vendor gives, as a whole. */
    Answer whole(String callId, Supplier<JsonObject> work) {
        try (RunningCall call = running.begin(callId)) {
            JsonObject answer = call.waiting(work);
            if (call.isCancelled()) {
                throw Problem.of(ProblemCode.CANCELLED);
            }
            return Answer.json(answer);
        }
    }

    /** Returns the texts of a member, of which there must be one or more, but not too many. */
    List<String> texts(CallInput input, String name) {
        List<String> texts = input.body().texts(name);
        if (texts.isEmpty()) {
            throw input.body().missing(name);
        }
        if (texts.size() > limits.texts()) {
            throw input.body()
                    .problem(
                            name,
                            Words.of(
                                    "`" + name + "` may have at most " + limits.texts() + " texts.",
                                    "`" + name + "` 最多 " + limits.texts() + " 个文本。"));
        }
        return texts;
    }
}
