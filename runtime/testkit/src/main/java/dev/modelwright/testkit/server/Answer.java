package dev.modelwright.testkit.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;

/** An answer of a {@link ScriptedServer}, with all that may go wrong on its way. Immutable. */
public final class Answer {

    private static final String CONTENT_TYPE = "Content-Type";

    private final int status;
    private final Map<String, String> headers;
    private final List<byte[]> pieces;
    private final Duration pause;
    private final Cut cut;

    private Answer(int status, Map<String, String> headers, List<byte[]> pieces, Duration pause, Cut cut) {
        this.status = status;
        this.headers = headers;
        this.pieces = pieces;
        this.pause = pause;
        this.cut = cut;
    }

    /** Returns an answer with a body. */
    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(
                status,
                Map.of(CONTENT_TYPE, contentType),
                List.of(body.clone()),
                Duration.ZERO,
                new Cut(Integer.MAX_VALUE, Ending.ORDERLY, 0));
    }

    /** Returns JSON with the status 200. */
    public static Answer json(String json) {
        return json(200, json);
    }

    /** Returns JSON. */
    public static Answer json(int status, String json) {
        return of(status, "application/json", bytes(json));
    }

    /** Returns plain text. */
    public static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", bytes(text));
    }

    /** Returns a stream of server-sent events, each a chunk of its own. */
    public static Answer events(String... data) {
        List<byte[]> events =
                Arrays.stream(data).map(one -> bytes("data: " + one + "\n\n")).toList();
        return of(200, "text/event-stream", new byte[0]).withPieces(events);
    }

    /** Returns no answer at all: an ending before the first byte. */
    public static Answer nothing(Ending ending) {
        Answer empty = of(200, "text/plain", new byte[0]);
        return new Answer(empty.status, empty.headers, empty.pieces, empty.pause, new Cut(-1, ending, 0));
    }

    /** Returns this answer with another status. */
    public Answer withStatus(int other) {
        return new Answer(other, headers, pieces, pause, cut);
    }

    /** Returns this answer with a header, in the place of one of the same name. */
    public Answer withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.keySet().removeIf(name::equalsIgnoreCase);
        changed.put(name, Objects.requireNonNull(value, "value"));
        return new Answer(status, changed, pieces, pause, cut);
    }

    /** Returns this answer with a pause before every piece of its body but the first. */
    public Answer pausing(Duration between) {
        return new Answer(status, headers, pieces, Objects.requireNonNull(between, "between"), cut);
    }

    /** Returns this answer with its body cut at other borders, each piece sent on its own. */
    public Answer recut(IntSupplier sizes) {
        byte[] body = body();
        List<byte[]> cutUp = new ArrayList<>();
        for (int start = 0; start < body.length; ) {
            int end = (int) Math.min(body.length, start + (long) Math.max(1, sizes.getAsInt()));
            cutUp.add(Arrays.copyOfRange(body, start, end));
            start = end;
        }
        return withPieces(cutUp);
    }

    /** Returns the first piece of this answer, followed by another. */
    public Answer firstPieceAnd(byte[] piece) {
        return withPieces(List.of(Arrays.copyOf(body(), firstPiece()), piece.clone()));
    }

    /**
     * Returns this answer of which only a part is sent.
     *
     * @param bytes how many bytes of the body are sent
     * @param ending what happens then; with {@link Ending#ORDERLY} that part is the whole body
     */
    public Answer endingAfter(int bytes, Ending ending) {
        return new Answer(
                status,
                headers,
                pieces,
                pause,
                new Cut(Math.max(0, bytes), Objects.requireNonNull(ending, "ending"), 0));
    }

    /** Returns this answer whose last piece is sent so many times more. */
    public Answer swollen(long times) {
        return new Answer(status, headers, pieces, pause, new Cut(cut.bytes, cut.ending, times));
    }

    /** Returns the status. */
    public int status() {
        return status;
    }

    /** Returns the headers; those that tell the length are made when the answer is sent. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Returns a header, in any case of letters; an empty text when there is none. */
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Returns the whole body, also of an answer of which only a part is sent. */
    public byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        pieces.forEach(body::writeBytes);
        return body.toByteArray();
    }

    /** Returns the first piece's length. */
    public int firstPiece() {
        return pieces.isEmpty() ? 0 : pieces.get(0).length;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d %s, %d bytes", status, header(CONTENT_TYPE), body().length);
    }

    List<byte[]> pieces() {
        return pieces;
    }

    Duration pause() {
        return pause;
    }

    Cut cut() {
        return cut;
    }

    private Answer withPieces(List<byte[]> other) {
        return new Answer(status, headers, List.copyOf(other), pause, cut);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Where an answer ends.
     *
     * @param bytes how many bytes of the body are sent; -1 for not even a status line
     * @param ending what happens then
     * @param swelling how many times the last piece is sent once more
     */
    record Cut(int bytes, Ending ending, long swelling) {}
}
