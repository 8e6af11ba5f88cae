package dev.modelwright.decorator;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.modelwright.model.SpeechStream;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.Iterator;

/** A recording as a play has it. */
final class FakeSpeechStream implements SpeechStream {

    private final Play play;
    private final FakeIterator<byte[]> pieces;

    FakeSpeechStream(Play play) {
        this.play = play;
        this.pieces = new FakeIterator<>(() -> play.next().map(text -> text.getBytes(UTF_8)));
    }

    @Override
    public String mimeType() {
        return "audio/mpeg";
    }

    @Override
    public Iterator<byte[]> iterator() {
        return pieces.once();
    }

    @Override
    public CallUsage usage() {
        return FakeModels.USAGE;
    }

    @Override
    public AppliedParameters parameters() {
        return AppliedParameters.NONE;
    }

    @Override
    public void close() {
        play.close();
    }
}
