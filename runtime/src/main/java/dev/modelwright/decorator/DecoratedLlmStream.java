package dev.modelwright.decorator;

import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import java.util.Iterator;

/** A streamed answer with something around it. */
final class DecoratedLlmStream implements LlmStream {

    private final Reading<LlmStream, LlmChunk> reading;

    DecoratedLlmStream(Source<LlmStream, LlmChunk> source) {
        this.reading = new Reading<>(source);
    }

    @Override
    public Iterator<LlmChunk> iterator() {
        return reading.iterator();
    }

    @Override
    public LlmResult result() {
        return reading.drained().result();
    }

    @Override
    public void close() {
        reading.close();
    }
}
