package dev.modelwright.decorator;

import dev.modelwright.listener.UsageSummary;
import dev.modelwright.model.SpeechStream;
import java.util.Iterator;
import java.util.Optional;

/** How recordings are read while they are made. */
final class SpeechStreams implements StreamKind<SpeechStream, byte[]> {

    @Override
    public Iterator<byte[]> iterator(SpeechStream stream) {
        return stream.iterator();
    }

    @Override
    public boolean says(byte[] piece) {
        return piece.length > 0;
    }

    @Override
    public String text(byte[] piece) {
        return "";
    }

    // A recording may be long: nobody holds it in memory but who asks for it.
    @Override
    public Optional<Object> result(SpeechStream stream) {
        return Optional.empty();
    }

    @Override
    public UsageSummary usage(SpeechStream stream) {
        return UsageSummary.of(stream.usage());
    }

    @Override
    public void close(SpeechStream stream) {
        stream.close();
    }
}
