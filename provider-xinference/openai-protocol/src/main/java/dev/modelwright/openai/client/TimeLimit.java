package dev.modelwright.openai.client;

/** The time limits of a client. */
public enum TimeLimit {
    /** From the attempt to connect until a connection stands. */
    CONNECT("a connection"),
    /** From sending a question about the server or a model until the answer is complete. */
    LOOKUP("the answer to a question about the server"),
    /** From sending a request until the whole answer is there. */
    ANSWER("the whole answer"),
    /** From sending a request until the first data of a stream. */
    FIRST_EVENT("the first data of the stream"),
    /** Between two data events of a stream. The server's pings do not count as data. */
    IDLE("the next data of the stream"),
    /** The whole call, with its repetitions. */
    TOTAL("the whole call");

    private final String subject;

    TimeLimit(String subject) {
        this.subject = subject;
    }

    String subject() {
        return subject;
    }
}
