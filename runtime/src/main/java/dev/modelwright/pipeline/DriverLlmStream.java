package dev.modelwright.pipeline;

import dev.modelwright.driver.LlmChunks;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A driver's chunks with error mapping, merging and usage. One reading thread; closing from any. */
final class DriverLlmStream implements LlmStream {

    private final LlmChunks chunks;
    private final ErrorGuard guard;
    private final LlmAccount account;
    private final ChunkMerge merge = new ChunkMerge();
    private final AtomicBoolean iterated = new AtomicBoolean();
    private final AtomicBoolean released = new AtomicBoolean();
    private volatile boolean closed;
    private @Nullable FinishReason unfinished;
    private @Nullable InvokeException failure;
    private @Nullable LlmResult result;

    DriverLlmStream(LlmChunks chunks, ErrorGuard guard, LlmAccount account) {
        this.chunks = chunks;
        this.guard = guard;
        this.account = account;
    }

    @Override
    public Iterator<LlmChunk> iterator() {
        if (!iterated.compareAndSet(false, true)) {
            throw new IllegalStateException("The chunks of a stream can be iterated once.");
        }
        return new ReadAhead<>(this::read);
    }

    @Override
    public LlmResult result() {
        while (read().isPresent()) {
            continue;
        }
        LlmResult whole = result;
        if (whole == null) {
            whole = account.close(merge, unfinished == null ? FinishReason.INCOMPLETE : unfinished);
            result = whole;
        }
        return whole;
    }

    @Override
    public void close() {
        closed = true;
        release();
    }

    private Optional<LlmChunk> read() {
        if (failure != null) {
            throw failure;
        }
        boolean over = unfinished != null || closed;
        Optional<LlmChunk> next = over ? Optional.empty() : readOpen();
        if (next.isEmpty()) {
            end();
        }
        return next;
    }

    private Optional<LlmChunk> readOpen() {
        try {
            Optional<LlmChunk> next = chunks.next();
            if (next.isPresent()) {
                add(next.get());
            }
            return next;
        } catch (Throwable throwable) {
            return broken(throwable);
        }
    }

    private void add(LlmChunk chunk) {
        merge.add(chunk);
        if (chunk.saysSomething()) {
            account.saidSomething();
        }
    }

    private Optional<LlmChunk> broken(Throwable throwable) {
        release();
        InvokeException mapped = guard.map(throwable);
        // What a closed call throws is the echo of closing it.
        if (closed && throwable instanceof Exception) {
            return Optional.empty();
        }
        failure = mapped.withPartialText(merge.text());
        throw failure;
    }

    // A stream that is closed after its end was not cancelled.
    private void end() {
        if (unfinished == null) {
            unfinished = closed ? FinishReason.CANCELLED : FinishReason.INCOMPLETE;
            release();
        }
    }

    private void release() {
        if (released.compareAndSet(false, true)) {
            account.stop();
            closeChunks();
        }
    }

    // A driver that fails while it lets go must not take the answer, or the failure, away.
    private void closeChunks() {
        try {
            chunks.close();
        } catch (RuntimeException ignored) {
            return;
        }
    }
}
