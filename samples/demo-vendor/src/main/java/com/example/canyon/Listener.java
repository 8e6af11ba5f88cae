package com.example.canyon;

import dev.modelwright.model.TranscriptSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the frames in a recording, whichever of the vendor's voices sent them. */
final class Listener {

    private static final int BYTE = 2 * Tones.LENGTH;

    private final short[] samples;

    Listener(short[] samples) {
        this.samples = samples;
    }

    /** Returns the texts of all frames, in order. */
    List<TranscriptSegment> segments() throws UnreadableRecordingException {
        List<TranscriptSegment> segments = new ArrayList<>();
        int from = 0;
        while (from < samples.length || segments.isEmpty()) {
            int start = from;
            byte[] frame = frame(start)
                    .orElseThrow(() -> new UnreadableRecordingException(
                            "At " + time(start).toMillis() + " ms there is something else than Canyon's tones."));
            from = start + frame.length * BYTE;
            String text = Frame.text(frame)
                    .orElseThrow(() -> new UnreadableRecordingException("The tones were damaged on their way."));
            segments.add(new TranscriptSegment(time(start), time(from), text));
        }
        return segments;
    }

    /** Returns how long so many samples are. */
    static Duration time(int samples) {
        return Duration.ofMillis(samples * 1000L / Tones.RATE);
    }

    private Optional<byte[]> frame(int from) {
        return Arrays.stream(CanyonVoice.values())
                .map(Tones::new)
                .flatMap(tones -> frame(tones, from).stream())
                .findFirst();
    }

    private Optional<byte[]> frame(Tones tones, int from) {
        return bytes(tones, from, Frame.HEAD)
                .flatMap(Frame::length)
                .flatMap(length -> bytes(tones, from, Frame.HEAD + length));
    }

    // Empty when the recording ends before.
    private Optional<byte[]> bytes(Tones tones, int from, int count) {
        if (samples.length - from < count * BYTE) {
            return Optional.empty();
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int at = from + i * BYTE;
            bytes[i] = (byte) (tones.read(samples, at) << 4 | tones.read(samples, at + Tones.LENGTH));
        }
        return Optional.of(bytes);
    }
}
