package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Calls that run at the same time fail in any order. */
class SeatTest {

    private static final Duration NOW = Duration.ofDays(1);

    private final Seat<LanguageModel> seat = new Seat<>(new FakeModels.Llm("m", Script.empty()));
    private final InvokeException limit = Script.failure(ErrorKind.RATE_LIMIT);
    private final InvokeException lost = Script.failure(ErrorKind.CONNECTION);

    @Test
    void aShortTimeDoesNotCutALongOne() {
        seat.coolUntil(NOW.plusSeconds(60), limit);
        seat.coolUntil(NOW.plusSeconds(10), lost);

        assertThat(seat.left(NOW)).isEqualTo(Duration.ofSeconds(60));
        assertThat(seat.lastFailure()).hasValue(limit);
        assertThat(seat.state(NOW).failures()).isEqualTo(2);
    }

    @Test
    void aLongTimeTakesThePlaceOfAShortOne() {
        seat.coolUntil(NOW.plusSeconds(10), lost);
        seat.coolUntil(NOW.plusSeconds(60), limit);

        assertThat(seat.left(NOW)).isEqualTo(Duration.ofSeconds(60));
        assertThat(seat.lastFailure()).hasValue(limit);
    }
}
