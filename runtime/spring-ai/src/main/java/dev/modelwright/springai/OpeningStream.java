package dev.modelwright.springai;

import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/** A stream that is opened on the worker when the first chunk is asked for. Closing it before that ends the opening. */
final class OpeningStream implements LlmStream {

    private final Supplier<LlmStream> source;
    private final Scheduler.Worker worker;
    private final Object lock = new Object();
    private @Nullable LlmStream open;
    private boolean closed;

    OpeningStream(Supplier<LlmStream> source, Scheduler.Worker worker) {
        this.source = source;
        this.worker = worker;
    }

    Flux<LlmChunk> chunks() {
        return JdkFlowAdapter.flowPublisherToFlux(publisher(worker::schedule));
    }

    @Override
    public Iterator<LlmChunk> iterator() {
        return new Chunks();
    }

    /** Returns the whole answer of a stream that has been read to its end. */
    @Override
    public LlmResult result() {
        return opened().result();
    }

    // The vendor's call is closed before the thread that waits for it is interrupted: that is the gentler end.
    @Override
    public void close() {
        LlmStream stream;
        synchronized (lock) {
            closed = true;
            stream = open;
        }
        if (stream != null) {
            stream.close();
        }
        worker.dispose();
    }

    private LlmStream opened() {
        synchronized (lock) {
            return Objects.requireNonNull(open, "open");
        }
    }

    private LlmStream open() {
        LlmStream stream = source.get();
        synchronized (lock) {
            open = stream;
            if (!closed) {
                return stream;
            }
        }
        stream.close();
        return stream;
    }

    private final class Chunks implements Iterator<LlmChunk> {

        private @Nullable Iterator<LlmChunk> delegate;

        @Override
        public boolean hasNext() {
            return delegate().hasNext();
        }

        @Override
        public LlmChunk next() {
            return delegate().next();
        }

        private Iterator<LlmChunk> delegate() {
            Iterator<LlmChunk> chunks = delegate;
            if (chunks == null) {
                chunks = open().iterator();
                delegate = chunks;
            }
            return chunks;
        }
    }
}
