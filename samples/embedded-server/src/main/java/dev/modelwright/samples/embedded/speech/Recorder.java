package dev.modelwright.samples.embedded.speech;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Keeps what is spoken in place of playing it. */
final class Recorder implements AudioPlayer {

    private final ByteArrayOutputStream spoken = new ByteArrayOutputStream();
    private AudioFormat format = new AudioFormat(16000, 16, 1, true, true);

    /** Returns what was spoken as a WAV file. */
    byte[] wav() {
        byte[] samples = spoken.toByteArray();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream sound = new AudioInputStream(
                new ByteArrayInputStream(samples), format, samples.length / format.getFrameSize())) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("No WAV file can be written", e);
        }
    }

    boolean isEmpty() {
        return spoken.size() == 0;
    }

    @Override
    public void setAudioFormat(AudioFormat other) {
        format = other;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean write(byte[] samples) {
        return write(samples, 0, samples.length);
    }

    @Override
    public boolean write(byte[] samples, int offset, int length) {
        spoken.write(samples, offset, length);
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public void begin(int size) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public void setVolume(float volume) {}

    @Override
    public long getTime() {
        return -1;
    }

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
