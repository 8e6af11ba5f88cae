package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/** Whatever fails and however time passes: nobody is asked while left out, and nobody is left out for longer. */
class CooldownPropertyTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final long seed = Long.getLong("modelwright.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final FakeTime time = new FakeTime();
    private final Duration[] backAt = new Duration[2 + random.nextInt(4)];
    private final List<Integer> asked = new ArrayList<>();

    @RepeatedTest(100)
    void membersAreAskedExactlyWhenTheyAreFree(TestReporter reporter) {
        reporter.publishEntry("modelwright.seed", Long.toString(seed));
        Arrays.fill(backAt, Duration.ZERO);
        LanguageModel model = RoundRobin.standard()
                .with(time)
                .over(IntStream.range(0, backAt.length).mapToObj(this::member).toArray(LanguageModel[]::new));
        for (int call = 0; call < 60; call++) {
            time.pass(Duration.ofMillis(random.nextInt(15_000)));
            long free = freeNow();
            asked.clear();
            boolean answered = isAnswered(model);

            assertThat(asked).as("-Dmodelwright.seed=%d", seed).doesNotHaveDuplicates();
            assertThat(answered || asked.size() == free)
                    .as("gave up early, -Dmodelwright.seed=%d", seed)
                    .isTrue();
            assertThat(asked.isEmpty()).as("-Dmodelwright.seed=%d", seed).isEqualTo(free == 0);
        }
    }

    private long freeNow() {
        return Arrays.stream(backAt)
                .filter(back -> back.compareTo(time.now()) <= 0)
                .count();
    }

    private static boolean isAnswered(LanguageModel model) {
        try {
            model.invoke(REQUEST);
            return true;
        } catch (InvokeException failure) {
            return false;
        }
    }

    private LanguageModel member(int place) {
        Script script = Script.empty().always(() -> play(place));
        return new FakeModels.Llm("m" + place, script);
    }

    private Play play(int place) {
        assertThat(backAt[place]).as("-Dmodelwright.seed=%d", seed).isLessThanOrEqualTo(time.now());
        asked.add(place);
        ErrorKind[] kinds = {
            ErrorKind.RATE_LIMIT, ErrorKind.CONNECTION, ErrorKind.SERVER_UNAVAILABLE, ErrorKind.AUTHORIZATION
        };
        if (random.nextInt(3) == 0) {
            return Play.of("yes");
        }
        ErrorKind kind = kinds[random.nextInt(kinds.length)];
        backAt[place] = time.now().plusSeconds(kind == ErrorKind.RATE_LIMIT ? 60 : 10);
        throw Script.failure(kind);
    }
}
