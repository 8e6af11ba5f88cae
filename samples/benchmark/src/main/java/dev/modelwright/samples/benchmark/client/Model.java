package dev.modelwright.samples.benchmark.client;

import java.time.Duration;

/** One model, called through the client that is measured. */
public interface Model {

    /** Returns the text of a whole answer. */
    String answer() throws Exception;

    /** Streams an answer, and returns when it is over. A client that reports a failure, instead of throwing it, tells the listener. */
    void stream(Listener listener) throws Exception;

    /** Makes a model for an adapter. */
    @FunctionalInterface
    interface Maker {

        /**
         * Returns a model that is set up as its client's users would, with defaults but for one time limit.
         *
         * @param server the server's address, without path
         * @param name the model's name
         * @param limit the client's limit of time
         */
        Model make(String server, String name, Duration limit);
    }
}
