package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Streams keep their contract also over a source that does not. */
class ReadingTest {

    @Test
    void theEndStaysTheEnd() {
        Iterator<String> pieces = new Reading<>(new Forgetful()).iterator();

        assertThat(pieces.next()).isEqualTo("a");
        assertThat(pieces.hasNext()).isFalse();
        assertThat(pieces.hasNext()).isFalse();
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        Forgetful source = new Forgetful();
        Iterator<String> pieces = new Reading<>(source).iterator();

        assertThat(source.steps).hasSize(3);
        assertThat(pieces.hasNext()).isTrue();
        assertThat(pieces.hasNext()).isTrue();
        assertThat(source.steps).hasSize(2);
    }

    /** Goes on after its end. */
    private static final class Forgetful implements Source<String, String> {
        private final Deque<Optional<String>> steps =
                new ArrayDeque<>(List.of(Optional.of("a"), Optional.empty(), Optional.of("b")));

        @Override
        public Optional<String> next() {
            return steps.remove();
        }

        @Override
        public String stream() {
            return "a stream";
        }

        @Override
        public void close() {
            steps.clear();
        }
    }
}
