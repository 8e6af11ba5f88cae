package dev.modelwright.openai.client;

/** Why a request to a server failed. */
public enum Reason {
    /** The server does not accept the key, or asks for one. */
    UNAUTHORIZED("Check the API key."),
    /** The key is known but may not do this. */
    FORBIDDEN("The API key, or this machine, is not allowed to do this."),
    /** The server refuses this address or key for a while because of too many failed attempts. Never repeat at once. */
    BANNED("Correct the API key and wait until the ban ends."),
    /** The model serves as many requests as it was allowed to. */
    RATE_LIMITED("Send fewer requests at once."),
    /** What was paid for is used up, and does not come back by itself. */
    QUOTA_EXHAUSTED("Pay for more at the vendor, or use another key."),
    /** The model exists but is not ready yet. */
    LOADING("Wait until the model is ready."),
    /** The server has no such model. */
    MODEL_NOT_FOUND("Check the name of the model."),
    /** The model is of another kind than the request. */
    WRONG_MODEL_TYPE("Choose a model of the right kind."),
    /** The input, or the input with the wanted output, is longer than the model can take. */
    CONTEXT_TOO_LONG("Shorten the input or lower `max_tokens`."),
    /** The server refuses the request as it is; sending it again cannot help. */
    BAD_REQUEST(""),
    /** The server or this model cannot do what was asked. */
    UNSUPPORTED(""),
    /** The request was aborted, by either side. */
    ABORTED(""),
    /** The process of the model died or is restarting. It comes back by itself, as a rule. */
    MODEL_CRASHED("The model restarts by itself, as a rule within a minute."),
    /** Anything else that went wrong inside the server. */
    SERVER_ERROR(""),
    /** A time limit ran out: one of the client, and the exception says which, or one of the server or of a proxy before it. */
    TIMEOUT("Raise the time limit of the server, or of the proxy before it."),
    /** No connection could be made. The request was not processed. */
    UNREACHABLE("Use the address that the server itself answers at; redirects are not followed."),
    /** The answer ended or broke before it was complete. */
    BROKEN_STREAM(""),
    /** The answer is complete but is not what was expected. */
    UNREADABLE("");

    private final String remedy;

    Reason(String remedy) {
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
