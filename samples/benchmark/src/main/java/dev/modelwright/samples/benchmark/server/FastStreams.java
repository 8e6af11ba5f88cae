package dev.modelwright.samples.benchmark.server;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Streams that are sent in one go, each made once, so that the server is not what limits its clients. */
final class FastStreams {

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /** Returns the chunks of a stream of as many equal pieces, its end among them. */
    byte[] bytes(int count, String piece, String end) {
        return made.computeIfAbsent(count + piece + end, key -> make(count, piece, end));
    }

    private static byte[] make(int count, String piece, String end) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        byte[] chunk = Wire.chunk(Wire.bytes(piece));
        for (int i = 0; i < count; i++) {
            chunks.writeBytes(chunk);
        }
        chunks.writeBytes(Wire.chunk(Wire.bytes(end)));
        chunks.writeBytes(Wire.EVENTS_END);
        return chunks.toByteArray();
    }
}
