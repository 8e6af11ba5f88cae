package dev.modelwright.xinference.client;

import dev.modelwright.json.JsonObject;
import dev.modelwright.openai.client.Dialect;
import dev.modelwright.openai.client.Reason;
import java.util.List;

/** What Xinference's servers, and the engines behind them, have of their own. */
final class XinferenceDialect {

    static final Dialect DIALECT = dialect();

    private XinferenceDialect() {}

    /** Returns where a server is asked to abort a request. */
    static List<String> abortPath(String uid, String requestId) {
        return List.of("models", ModelUid.checked(uid), "requests", requestId, "abort");
    }

    /** Reads what the server did about it. */
    static AbortOutcome outcome(JsonObject answer) {
        return AbortOutcome.read(answer.string("msg").orElse(""));
    }

    private static Dialect dialect() {
        Dialect.Builder dialect = Dialect.of("Xinference")
                .remedy(Reason.RATE_LIMITED, "Send fewer requests at once or launch more replicas.")
                .remedy(Reason.MODEL_NOT_FOUND, "Check the model uid and whether the model is running.")
                .abortMark("<XINFERENCE_NON_STREAMING_ABORT>")
                .abort(XinferenceDialect::abortPath, answer -> outcome(answer) == AbortOutcome.DONE);
        addServers(dialect);
        addEngines(dialect);
        return dialect.build();
    }

    // Which request is meant is known to the engine for those that have an id.
    private static List<String> abortPath(JsonObject body) {
        return abortPath(body.string("model").orElse(""), XinferenceBody.requestId(body));
    }

    // The first that fits decides.
    private static void addServers(Dialect.Builder dialect) {
        dialect.words("Model not found", Reason.MODEL_NOT_FOUND)
                .words("Rate limit reached", Reason.RATE_LIMITED)
                .words("Model is loading", Reason.LOADING)
                .words("not ready", Reason.LOADING)
                .words("Max tokens exceeds model's max length", Reason.CONTEXT_TOO_LONG)
                .words("maximum context length", Reason.CONTEXT_TOO_LONG)
                .words("longer than the maximum model length", Reason.CONTEXT_TOO_LONG)
                .words("exceeds the available context size", Reason.CONTEXT_TOO_LONG)
                .words("is not for chat", Reason.WRONG_MODEL_TYPE)
                .words("is not for creating", Reason.WRONG_MODEL_TYPE)
                .words("is not for reranking", Reason.WRONG_MODEL_TYPE)
                .words("object has no attribute 'model_spec'", Reason.WRONG_MODEL_TYPE);
    }

    private static void addEngines(Dialect.Builder dialect) {
        dialect.words("support tool calls", Reason.UNSUPPORTED)
                .words("support tool messages", Reason.UNSUPPORTED)
                .words("does not support stream mode", Reason.UNSUPPORTED)
                .words("Unsupported response format", Reason.UNSUPPORTED)
                .words("Unknown format", Reason.UNSUPPORTED)
                .words("voice not found", Reason.BAD_REQUEST)
                .words("Soundfile is either not in the correct format", Reason.BAD_REQUEST)
                .words("Request was aborted", Reason.ABORTED)
                .words("request has been aborted", Reason.ABORTED)
                .words("has already existed", Reason.BAD_REQUEST)
                .words("Duplicate request id", Reason.BAD_REQUEST)
                .words("validation error", Reason.BAD_REQUEST)
                .words("Internal Server Error: Expecting", Reason.BAD_REQUEST)
                .words("Connection refused", Reason.MODEL_CRASHED)
                .words("is in stopping state", Reason.MODEL_CRASHED)
                .words("Remote server", Reason.MODEL_CRASHED)
                .words("has been removed", Reason.MODEL_CRASHED)
                .words("CUDA out of memory", Reason.MODEL_CRASHED)
                .words("OutOfMemory", Reason.MODEL_CRASHED);
    }
}
