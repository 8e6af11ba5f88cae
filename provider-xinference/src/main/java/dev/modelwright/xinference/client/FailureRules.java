package dev.modelwright.xinference.client;

import java.util.List;
import java.util.Optional;

/** Decides from the status and the server's words why a request failed. */
final class FailureRules {

    private record Rule(String part, Reason reason) {}

    // The first match decides. A text says more than its status: most engine errors are a 500, in streams even a 200.
    private static final List<Rule> RULES = List.of(
            new Rule("Model not found", Reason.MODEL_NOT_FOUND),
            new Rule("Rate limit reached", Reason.RATE_LIMITED),
            new Rule("Model is loading", Reason.LOADING),
            new Rule("not ready", Reason.LOADING),
            new Rule("Max tokens exceeds model's max length", Reason.CONTEXT_TOO_LONG),
            new Rule("maximum context length", Reason.CONTEXT_TOO_LONG),
            new Rule("longer than the maximum model length", Reason.CONTEXT_TOO_LONG),
            new Rule("exceeds the available context size", Reason.CONTEXT_TOO_LONG),
            new Rule("is not for chat", Reason.WRONG_MODEL_TYPE),
            new Rule("is not for creating", Reason.WRONG_MODEL_TYPE),
            new Rule("is not for reranking", Reason.WRONG_MODEL_TYPE),
            new Rule("object has no attribute 'model_spec'", Reason.WRONG_MODEL_TYPE),
            new Rule("support tool calls", Reason.UNSUPPORTED),
            new Rule("support tool messages", Reason.UNSUPPORTED),
            new Rule("does not support stream mode", Reason.UNSUPPORTED),
            new Rule("Unsupported response format", Reason.UNSUPPORTED),
            new Rule("Unknown format", Reason.UNSUPPORTED),
            new Rule("voice not found", Reason.BAD_REQUEST),
            new Rule("Soundfile is either not in the correct format", Reason.BAD_REQUEST),
            new Rule("Request was aborted", Reason.ABORTED),
            new Rule("request has been aborted", Reason.ABORTED),
            new Rule("has already existed", Reason.BAD_REQUEST),
            new Rule("Duplicate request id", Reason.BAD_REQUEST),
            new Rule("validation error", Reason.BAD_REQUEST),
            new Rule("Internal Server Error: Expecting", Reason.BAD_REQUEST),
            new Rule("Connection refused", Reason.MODEL_CRASHED),
            new Rule("is in stopping state", Reason.MODEL_CRASHED),
            new Rule("Remote server", Reason.MODEL_CRASHED),
            new Rule("has been removed", Reason.MODEL_CRASHED),
            new Rule("CUDA out of memory", Reason.MODEL_CRASHED),
            new Rule("OutOfMemory", Reason.MODEL_CRASHED));

    private FailureRules() {}

    static Reason reason(int status, String text) {
        return byStatusAlone(status, text).or(() -> byText(text)).orElseGet(() -> byRange(status));
    }

    private static Optional<Reason> byStatusAlone(int status, String text) {
        return switch (status) {
            case 401 -> Optional.of(Reason.UNAUTHORIZED);
            case 403 -> Optional.of(Reason.FORBIDDEN);
            case 429 -> Optional.of(isBan(text) ? Reason.BANNED : Reason.RATE_LIMITED);
            case 501 -> Optional.of(Reason.UNSUPPORTED);
            default -> Optional.empty();
        };
    }

    private static boolean isBan(String text) {
        return text.contains("banned") || text.contains("failed attempts");
    }

    private static Optional<Reason> byText(String text) {
        return RULES.stream()
                .filter(rule -> text.contains(rule.part))
                .map(Rule::reason)
                .findFirst();
    }

    private static Reason byRange(int status) {
        if (status >= 300 && status < 400) {
            return Reason.UNREACHABLE;
        }
        if (status == 409 || status == 499) {
            return Reason.ABORTED;
        }
        return status >= 400 && status < 500 ? Reason.BAD_REQUEST : Reason.SERVER_ERROR;
    }
}
