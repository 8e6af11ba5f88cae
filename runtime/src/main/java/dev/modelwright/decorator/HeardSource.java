package dev.modelwright.decorator;

/** A stream that listeners are told of. */
final class HeardSource<S, P> extends WatchedSource<S, P> {

    private final StreamKind<S, P> kind;
    private final Story story;

    HeardSource(Source<S, P> source, StreamKind<S, P> kind, Story story) {
        super(source);
        this.kind = kind;
        this.story = story;
    }

    @Override
    void read(P piece) {
        story.chunk(piece, kind.says(piece));
    }

    // An answer that cannot be put together is a failure, even if the caller never asks for it.
    @Override
    void ended() {
        if (story.isOver()) {
            return;
        }
        try {
            S stream = stream();
            story.completed(kind.usage(stream), kind.result(stream));
        } catch (RuntimeException failure) {
            story.failed(failure);
        }
    }

    @Override
    void failed(Throwable failure) {
        story.failed(failure);
    }

    // Before the call ends, so that its end is not taken for that of the answer.
    @Override
    void closing() {
        story.cancelled();
    }
}
