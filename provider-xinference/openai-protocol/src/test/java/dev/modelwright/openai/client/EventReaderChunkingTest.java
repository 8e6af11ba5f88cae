package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventReaderChunkingTest {

    private static final long SEED = 20_261_125L;
    private static final int ROUNDS = 200;

    static Stream<Recording> streams() {
        Stream<Path> folders = Stream.of(Recording.OWN, Recording.SHARED).filter(Files::isDirectory);
        return folders.flatMap(folder -> Recording.in(folder).stream()).filter(Recording::isEventStream);
    }

    @ParameterizedTest
    @MethodSource("streams")
    void eventsDoNotDependOnWhereTheBytesAreCut(Recording recording) throws IOException {
        List<String> whole =
                EventReaderTest.rest(new EventReader(new Buffer().write(recording.bytes()), Framing.BLANK_LINE));
        Random random = new Random(SEED);

        for (int round = 0; round < ROUNDS; round++) {
            Source cut = new Pieces(new ArrayDeque<>(Chunking.random(recording.bytes(), random)));
            assertThat(EventReaderTest.rest(new EventReader(Okio.buffer(cut), Framing.BLANK_LINE)))
                    .isEqualTo(whole);
        }
    }

    /** Gives one piece for each read. */
    private record Pieces(Queue<ByteString> pieces) implements Source {

        @Override
        public long read(Buffer sink, long byteCount) {
            ByteString piece = pieces.poll();
            if (piece == null) {
                return -1;
            }
            sink.write(piece);
            return piece.size();
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {
            pieces.clear();
        }
    }
}
