package dev.modelwright.listener;

/**
 * Is told what happens to calls of models of any kind. Override what is of interest. The events of one call come one after the
 * other, those of different calls at the same time and on any thread; nothing comes after the last event of a call. A call
 * waits while its listener works, and goes on as if nothing was when its listener throws.
 *
 * <p>Every call has exactly one last event: {@link #completed}, {@link #failed} or {@link #cancelled}. Only a stream that is
 * neither read to its end nor closed has none, as it has not ended.
 */
public interface ModelListener {

    /** A call begins. */
    default void started(CallEvent.Started event) {}

    /** A stream gives its first piece that says something. */
    default void firstToken(CallEvent.FirstToken event) {}

    /** A stream gives a piece. */
    default void chunk(CallEvent.Chunk event) {}

    /** A call has its whole answer. */
    default void completed(CallEvent.Completed event) {}

    /** A call failed. */
    default void failed(CallEvent.Failed event) {}

    /** A stream was closed before its end. */
    default void cancelled(CallEvent.Cancelled event) {}
}
