package com.example.canyon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** What is sent as tones: a mark, how many bytes the text has, a checksum, and the text in UTF-8. */
final class Frame {

    /** Bytes before the text. */
    static final int HEAD = 8;

    private static final int MOST = 0xffff;
    private static final short MARK = (short) 0xc55c;

    private Frame() {}

    static byte[] of(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (content.length > MOST) {
            throw new IllegalArgumentException(
                    "A text must not have more than " + MOST + " bytes, but has " + content.length + ". Split it.");
        }
        return ByteBuffer.allocate(HEAD + content.length)
                .putShort(MARK)
                .putShort((short) content.length)
                .putInt(checksum(content))
                .put(content)
                .array();
    }

    /** Returns how many bytes the text has, empty when this is no beginning of a frame. */
    static Optional<Integer> length(byte[] head) {
        ByteBuffer buffer = ByteBuffer.wrap(head);
        return buffer.getShort() == MARK ? Optional.of(Short.toUnsignedInt(buffer.getShort())) : Optional.empty();
    }

    /** Returns the text, empty when something in the frame was changed. */
    static Optional<String> text(byte[] frame) {
        byte[] content = new byte[frame.length - HEAD];
        ByteBuffer buffer = ByteBuffer.wrap(frame).position(HEAD - Integer.BYTES);
        int expected = buffer.getInt();
        buffer.get(content);
        return checksum(content) == expected
                ? Optional.of(new String(content, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static int checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
