package dev.modelwright.samples.benchmark.client;

/** Hears what a stream brings, on any thread. */
public interface Listener {

    /** The call can be cancelled from now on. */
    default void cancellable(Runnable cancel) {}

    /** More text. */
    void text(String piece);

    /** More reasoning. */
    default void reasoning(String piece) {}

    /** A tool call that is whole. */
    default void toolCall(String id, String name, String arguments) {}

    /** The stream ended well. */
    default void completed() {}

    /** The stream failed. */
    default void failed(Throwable failure) {}
}
