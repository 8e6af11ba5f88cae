package dev.modelwright.openai.client;

/** How an answer that is still arriving is ended. Neither way waits. */
interface Ending {

    /** Drops the answer, as where no engine can be told to stop. */
    Ending DROPPING = new Ending() {};

    /** Ends an answer while a thread waits in it; that thread closes it. */
    default void interrupt(OpenAnswer answer) {
        answer.cancel();
    }

    /** Ends and closes an answer that no thread reads any more. */
    default void leave(OpenAnswer answer) {
        answer.cancel();
        answer.close();
    }
}
