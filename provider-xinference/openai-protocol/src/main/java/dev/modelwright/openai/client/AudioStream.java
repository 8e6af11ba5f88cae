package dev.modelwright.openai.client;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okio.Buffer;
import okio.BufferedSource;

/**
 * The bytes of a recording as they arrive. One thread reads; any thread may close. Closing before the end cancels the request, and
 * a reader that waits fails with {@link Reason#ABORTED}.
 */
public final class AudioStream implements AutoCloseable {

    /** More than any recording has, and no more than a caller may have to hold. */
    static final long LARGEST = 512L * 1024 * 1024;

    private static final int PIECE = 16 * 1024;
    private static final int BEGINNING = 64;

    // No audio format begins so; samples without a header hardly ever do.
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\s*(\\{\\s*\"(detail|error|message)\"|\"<|<(!doctype|html)|data: ?\\{).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final OpenAnswer answer;
    private final PieceReader pieces;
    private final long largest;
    private final PingFilter pings = new PingFilter();
    private long length;

    AudioStream(OpenAnswer answer, PieceReader pieces, long largest) {
        this.answer = answer;
        this.pieces = pieces;
        this.largest = largest;
    }

    /**
     * Waits for the next bytes, some or many; empty at the end.
     *
     * @throws OpenAiException when the server reports an error or sends nothing or too much, the connection breaks, a time
     *     limit runs out, or the stream was closed before its end
     */
    public Optional<byte[]> next() throws OpenAiException {
        return pieces.next(this::read);
    }

    /** Ends the stream; when it is still running, the request is cancelled. Closing again does nothing. */
    @Override
    public void close() {
        pieces.close();
    }

    private Optional<byte[]> read() throws IOException {
        if (length == 0) {
            answer.requireShort("recording", largest);
            requireNoDocument(answer.source());
        }
        Buffer sound = new Buffer();
        boolean more = true;
        while (more && sound.exhausted()) {
            Buffer arrived = new Buffer();
            more = answer.source().read(arrived, PIECE) >= 0;
            pings.pass(arrived, sound);
        }
        if (!more) {
            pings.finish(sound);
        }
        count(sound.size());
        return sound.exhausted() ? Optional.empty() : Optional.of(sound.readByteArray());
    }

    private void count(long more) throws OpenAiException {
        length += more;
        if (length == 0) {
            throw Failures.unreadable("The server sent no audio.");
        }
        if (length > largest) {
            throw Failures.tooLarge("recording", largest);
        }
    }

    // A server that names JSON and sends what begins as an object means it, whatever member comes first.
    private boolean isObject(String beginning) {
        MediaType type = answer.response().body().contentType();
        return beginning.stripLeading().startsWith("{")
                && type != null
                && type.subtype().equalsIgnoreCase("json");
    }

    // Neither the status nor the content type alone is to be trusted: most versions send `application/octet-stream` for
    // everything.
    private void requireNoDocument(BufferedSource source) throws IOException {
        source.request(BEGINNING);
        long there = Math.min(BEGINNING, source.getBuffer().size());
        String beginning = source.getBuffer().snapshot((int) there).utf8();
        if (DOCUMENT.matcher(beginning).matches() || isObject(beginning)) {
            String text = WholeAnswer.text(answer).replaceFirst("^data: ?", "");
            WholeAnswer.object(text, answer);
            throw answer.refusals().unreadable("audio", text);
        }
    }
}
