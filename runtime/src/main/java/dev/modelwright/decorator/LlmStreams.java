package dev.modelwright.decorator;

import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmStream;
import java.util.Iterator;
import java.util.Optional;

/** How streamed answers of language models are read. */
final class LlmStreams implements StreamKind<LlmStream, LlmChunk> {

    @Override
    public Iterator<LlmChunk> iterator(LlmStream stream) {
        return stream.iterator();
    }

    @Override
    public boolean says(LlmChunk chunk) {
        return chunk.saysSomething();
    }

    // A reason to end without a word is an answer too.
    @Override
    public boolean commits(LlmChunk chunk) {
        return says(chunk) || chunk.finishReason().isPresent();
    }

    @Override
    public String text(LlmChunk chunk) {
        return chunk.text();
    }

    @Override
    public Optional<Object> result(LlmStream stream) {
        return Optional.of(stream.result());
    }

    @Override
    public UsageSummary usage(LlmStream stream) {
        return UsageSummary.of(stream.result().usage());
    }

    @Override
    public void close(LlmStream stream) {
        stream.close();
    }
}
