package dev.modelwright.decorator;

import dev.modelwright.message.Message;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.LlmUsage;
import dev.modelwright.usage.TokenUsage;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;

/** A streamed answer as a play has it. */
final class FakeLlmStream implements LlmStream {

    private final Play play;
    private final StringBuilder text = new StringBuilder();
    private final FakeIterator<LlmChunk> chunks;

    FakeLlmStream(Play play) {
        this.play = play;
        this.chunks = new FakeIterator<>(() -> play.next().map(this::add));
    }

    private LlmChunk add(String more) {
        text.append(more);
        return LlmChunk.of(more);
    }

    @Override
    public Iterator<LlmChunk> iterator() {
        return chunks.once();
    }

    @Override
    public LlmResult result() {
        chunks.drain();
        return new LlmResult(
                Message.assistant(text.toString()),
                "",
                play.isClosed() ? FinishReason.CANCELLED : FinishReason.STOP,
                Optional.empty(),
                new LlmUsage(TokenUsage.server(3, 5), Optional.empty(), Duration.ofSeconds(9), Optional.empty()),
                Optional.empty(),
                AppliedParameters.NONE,
                Optional.empty());
    }

    @Override
    public void close() {
        play.close();
    }
}
