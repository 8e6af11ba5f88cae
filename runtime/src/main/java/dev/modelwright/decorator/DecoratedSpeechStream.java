package dev.modelwright.decorator;

import dev.modelwright.model.SpeechStream;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.usage.CallUsage;
import java.util.Iterator;

/** A recording that is being made, with something around it. */
final class DecoratedSpeechStream implements SpeechStream {

    private final Reading<SpeechStream, byte[]> reading;

    DecoratedSpeechStream(Source<SpeechStream, byte[]> source) {
        this.reading = new Reading<>(source);
    }

    @Override
    public String mimeType() {
        return reading.stream().mimeType();
    }

    @Override
    public Iterator<byte[]> iterator() {
        return reading.iterator();
    }

    @Override
    public CallUsage usage() {
        return reading.stream().usage();
    }

    @Override
    public AppliedParameters parameters() {
        return reading.stream().parameters();
    }

    @Override
    public void close() {
        reading.close();
    }
}
