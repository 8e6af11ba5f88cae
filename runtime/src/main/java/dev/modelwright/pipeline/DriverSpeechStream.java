package dev.modelwright.pipeline;

import dev.modelwright.driver.AudioChunks;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The recordings of several pieces of text, one after the other, each asked for when the one before has ended. */
final class DriverSpeechStream implements SpeechStream {

    private final Iterator<String> pieces;
    private final Opening opening;
    private final ErrorGuard guard;
    private final Supplier<CallUsage> clock;
    private final AppliedParameters parameters;
    private final String mimeType;
    private final AtomicBoolean iterated = new AtomicBoolean();
    private volatile AudioChunks chunks;
    private volatile boolean closed;
    private volatile @Nullable CallUsage usage;
    private @Nullable InvokeException failure;

    DriverSpeechStream(
            List<String> pieces,
            Opening opening,
            ErrorGuard guard,
            Supplier<CallUsage> clock,
            AppliedParameters parameters) {
        this.pieces = pieces.iterator();
        this.opening = opening;
        this.guard = guard;
        this.clock = clock;
        this.parameters = parameters;
        this.chunks = guard.call(() -> opening.open(this.pieces.next()));
        this.mimeType = mimeTypeOf(chunks);
    }

    private String mimeTypeOf(AudioChunks opened) {
        try {
            return guard.call(opened::mimeType);
        } catch (InvokeException unknown) {
            release();
            throw unknown;
        }
    }

    @Override
    public String mimeType() {
        return mimeType;
    }

    @Override
    public Iterator<byte[]> iterator() {
        if (!iterated.compareAndSet(false, true)) {
            throw new IllegalStateException("The pieces of a stream can be iterated once.");
        }
        return new ReadAhead<>(this::read);
    }

    private Optional<byte[]> read() {
        if (failure != null) {
            throw failure;
        }
        try {
            Optional<byte[]> next = closed || usage != null ? Optional.empty() : readOpen();
            if (next.isEmpty()) {
                end();
            }
            return next;
        } catch (Throwable throwable) {
            return broken(throwable);
        }
    }

    private Optional<byte[]> readOpen() throws Exception {
        while (true) {
            Optional<byte[]> next = chunks.next();
            if (next.isEmpty() && !openNext()) {
                return next;
            }
            if (next.isPresent() && next.get().length > 0) {
                return next;
            }
        }
    }

    private boolean openNext() throws Exception {
        release();
        if (closed || !pieces.hasNext()) {
            return false;
        }
        chunks = guard.call(() -> opening.open(pieces.next()));
        if (closed) {
            release();
        }
        return !closed;
    }

    private Optional<byte[]> broken(Throwable throwable) {
        end();
        InvokeException mapped = guard.map(throwable);
        // What a closed call throws is the echo of closing it.
        if (closed && throwable instanceof Exception) {
            return Optional.empty();
        }
        failure = mapped;
        throw mapped;
    }

    private void end() {
        if (usage == null) {
            usage = clock.get();
        }
        release();
    }

    // A driver that fails while it lets go must not take the recording, or the failure, away.
    private void release() {
        try {
            chunks.close();
        } catch (RuntimeException ignored) {
            return;
        }
    }

    @Override
    public CallUsage usage() {
        CallUsage known = usage;
        return known == null ? clock.get() : known;
    }

    @Override
    public AppliedParameters parameters() {
        return parameters;
    }

    @Override
    public void close() {
        closed = true;
        end();
    }

    /** Asks the driver for the recording of one piece of text. */
    interface Opening {
        AudioChunks open(String piece) throws Exception;
    }
}
