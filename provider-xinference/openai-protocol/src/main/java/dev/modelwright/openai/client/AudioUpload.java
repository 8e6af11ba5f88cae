package dev.modelwright.openai.client;

import dev.modelwright.model.Audio;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** A recording as part of a form. It is read while it is sent, again for each attempt, and never held as a whole. */
final class AudioUpload extends RequestBody {

    private static final int BUFFER = 16 * 1024;

    private final Audio audio;
    private final long length;

    private AudioUpload(Audio audio) throws OpenAiException {
        this.audio = audio;
        try {
            this.length = audio.length();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Returns a form of these fields and the recording, which the server takes for a file only by its file name. */
    static RequestBody form(Map<String, String> fields, Audio audio) throws OpenAiException {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields.forEach(form::addFormDataPart);
        String fileName = audio.fileName().isBlank() ? "audio" : audio.fileName();
        return form.addFormDataPart("file", fileName, new AudioUpload(audio)).build();
    }

    @Override
    public MediaType contentType() {
        MediaType stated = MediaType.parse(audio.mimeType());
        return stated == null ? MediaType.get("application/octet-stream") : stated;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (InputStream stream = opened()) {
            byte[] buffer = new byte[BUFFER];
            long rest = length;
            for (int read = read(stream, buffer); read >= 0; read = read(stream, buffer)) {
                rest -= read;
                requireUnchanged(rest >= 0);
                sink.write(buffer, 0, read);
            }
            requireUnchanged(rest == 0);
        }
    }

    private InputStream opened() throws OpenAiException {
        try {
            return audio.open();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    // Kept apart from writing, so that a file that cannot be read is not taken for a broken connection.
    private int read(InputStream stream, byte[] buffer) throws OpenAiException {
        try {
            return stream.read(buffer);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void requireUnchanged(boolean unchanged) throws OpenAiException {
        if (!unchanged) {
            throw Failures.unsendable(
                    "Recording `" + audio.fileName()
                            + "` must not change while it is sent, but its length did. Send a copy.",
                    null);
        }
    }

    private OpenAiException unreadable(IOException cause) {
        return Failures.unsendable("Recording `" + audio.fileName() + "` cannot be read. Check the file.", cause);
    }
}
