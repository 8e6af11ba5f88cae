package dev.modelwright.samples.benchmark.server;

import java.io.IOException;

/**
 * What is answered to which model. {@code fast-N}: N pieces at once; {@code tick-N-MS}: one at a time; {@code hold}: one, then the rest
 * when released; {@code stall}, {@code prestall} and {@code mute}: nothing more after three pieces, after the headers, at all; {@code
 * reason-N}, {@code tool}, {@code utf8}, {@code crlf}: what their names say; {@code sseerr}, {@code badjson}, {@code eofnodone}, {@code
 * midfail}: streams that go wrong; {@code empty} and {@code err-STATUS}: whole answers that do.
 */
final class Scripts {

    private static final int HELD_SECONDS = 40;
    private static final int STALLED_MILLIS = 20_000;
    private static final String WORD = "word ";

    private final ModelCall call;
    private final Wire wire;
    private final Sightings sightings;
    private final FastStreams streams;

    Scripts(ModelCall call, Wire wire, Sightings sightings, FastStreams streams) {
        this.call = call;
        this.wire = wire;
        this.sightings = sightings;
        this.streams = streams;
    }

    /** Answers, and tells whether the connection can be used again. */
    boolean play() throws IOException {
        switch (call.script()) {
            case "err" -> refuse(call.number(1));
            case "empty" -> wire.document(200, "application/json", "", Documents.answerWithoutChoices());
            case "mute" -> stall();
            default -> {
                return call.isStream() ? stream() : whole();
            }
        }
        return true;
    }

    private boolean whole() throws IOException {
        wire.document(200, "application/json", "", Documents.answer());
        return true;
    }

    private void refuse(int status) throws IOException {
        String header = status == 429 ? "Retry-After: 1\r\n" : "";
        wire.document(status, "application/json", header, Documents.error(status));
    }

    private boolean stream() throws IOException {
        wire.begin();
        switch (call.script()) {
            case "fast" -> fast(call.number(1));
            case "tick" -> {
                return tick(call.number(1), call.number(2));
            }
            case "hold" -> hold();
            case "stall" -> {
                words(3);
                return stall();
            }
            case "prestall" -> {
                return stall();
            }
            case "midfail" -> {
                words(3);
                // What was sent must be read before the reset drops it.
                wire.leftWithin(200);
                wire.reset();
                return false;
            }
            default -> {
                for (String part : Scenes.of(call)) {
                    send(part);
                }
                wire.end();
            }
        }
        return true;
    }

    private void send(String part) throws IOException {
        if (call.script().equals("utf8")) {
            wire.sendByteByByte(part);
        } else {
            wire.send(part);
        }
    }

    private void fast(int count) throws IOException {
        wire.sendChunks(streams.bytes(count, Documents.text(WORD), end()));
    }

    private boolean tick(int count, int millis) throws IOException {
        for (int i = 0; i < count; i++) {
            wire.send(Documents.text(WORD));
            if (wire.leftWithin(millis)) {
                sightings.left(call.model());
                return false;
            }
        }
        finish();
        return true;
    }

    private void hold() throws IOException {
        wire.send(Documents.text(WORD));
        sightings.awaitRelease(call.model(), HELD_SECONDS);
        finish();
    }

    private boolean stall() throws IOException {
        if (wire.leftWithin(STALLED_MILLIS)) {
            sightings.left(call.model());
        }
        return false;
    }

    private void words(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            wire.send(Documents.text(WORD));
        }
    }

    private void finish() throws IOException {
        wire.send(end());
        wire.end();
    }

    private String end() {
        return Documents.finish("stop") + (call.wantsCounts() ? Documents.counts() : "") + Documents.DONE;
    }
}
