package dev.modelwright.openai.client;

import java.util.Optional;

/** Decides from the status and the server's words why a request failed. */
final class FailureRules {

    private FailureRules() {}

    static Reason reason(int status, String text, Dialect dialect) {
        // A text says more than most statuses: engine errors are a 500, in streams even a 200.
        return byStatusAlone(status, text).or(() -> dialect.reason(text)).orElseGet(() -> byRange(status));
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

    private static Reason byRange(int status) {
        if (status >= 300 && status < 400) {
            return Reason.UNREACHABLE;
        }
        return switch (status) {
            case 402 -> Reason.QUOTA_EXHAUSTED;
            case 408, 504 -> Reason.TIMEOUT;
            // What servers answer, or write into their logs, when the other side has ended a call.
            case 409, 499 -> Reason.ABORTED;
            default -> status >= 400 && status < 500 ? Reason.BAD_REQUEST : Reason.SERVER_ERROR;
        };
    }
}
