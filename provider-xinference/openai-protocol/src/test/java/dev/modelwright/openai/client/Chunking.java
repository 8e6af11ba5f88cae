package dev.modelwright.openai.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import okio.ByteString;

/** Ways to cut the same bytes into chunks. */
public enum Chunking {
    AS_RECORDED {
        @Override
        List<ByteString> cut(Recording recording) {
            return recording.chunks();
        }
    },
    ONE_BYTE_AT_A_TIME {
        @Override
        List<ByteString> cut(Recording recording) {
            return pieces(recording.bytes(), () -> 1);
        }
    },
    ALL_AT_ONCE {
        @Override
        List<ByteString> cut(Recording recording) {
            return List.of(recording.bytes());
        }
    };

    abstract List<ByteString> cut(Recording recording);

    static List<ByteString> random(ByteString bytes, Random random) {
        return pieces(bytes, () -> 1 + random.nextInt(40));
    }

    private static List<ByteString> pieces(ByteString bytes, java.util.function.IntSupplier length) {
        List<ByteString> pieces = new ArrayList<>();
        int start = 0;
        while (start < bytes.size()) {
            int end = Math.min(bytes.size(), start + length.getAsInt());
            pieces.add(bytes.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
