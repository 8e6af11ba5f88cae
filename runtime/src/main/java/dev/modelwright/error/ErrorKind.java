package dev.modelwright.error;

/** The five kinds of failures, whatever the vendor. */
public enum ErrorKind {
    /** The vendor was not reached, or did not answer in time. */
    CONNECTION("Connection failed", true),
    /** The vendor was reached and could not serve. */
    SERVER_UNAVAILABLE("Server unavailable", true),
    /** The vendor asks to slow down. */
    RATE_LIMIT("Rate limit reached", true),
    /** The vendor refuses the credential. */
    AUTHORIZATION("Credentials refused", false),
    /** The vendor refuses the request. */
    BAD_REQUEST("Request refused", false);

    private final String description;
    private final boolean retryable;

    ErrorKind(String description, boolean retryable) {
        this.description = description;
        this.retryable = retryable;
    }

    /** Returns two or three words for people. */
    public String description() {
        return description;
    }

    /** Tells whether the same request may succeed later. */
    public boolean isRetryable() {
        return retryable;
    }

    /**
     * Returns the kind of an HTTP status: 401 and 403 authorization, 402 and 429 rate limit (quota), 408 and 504 connection,
     * other 4xx and 501 bad request, everything else server unavailable.
     */
    public static ErrorKind ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> AUTHORIZATION;
            case 402, 429 -> RATE_LIMIT;
            case 408, 504 -> CONNECTION;
            case 501 -> BAD_REQUEST;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : SERVER_UNAVAILABLE;
        };
    }
}
