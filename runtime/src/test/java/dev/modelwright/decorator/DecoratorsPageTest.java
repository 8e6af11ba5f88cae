package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.LoggingListener;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.message.Message;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.TextEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the page on decorators, compiled and run. */
class DecoratorsPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final LanguageModel first = new FakeModels.Llm("first", Script.empty());
    private final LanguageModel second = new FakeModels.Llm("second", Script.empty());

    @Test
    void everyExampleOfThePageIsHere() throws IOException {
        String here = Files.readString(Path.of("src/test/java/dev/modelwright/decorator/DecoratorsPageTest.java"));
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("docs/decorators.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(examples).hasSize(5);
        assertThat(examples).allSatisfy(example -> assertThat(bare(here)).contains(bare(example)));
    }

    @Test
    void decoratorsArePutAroundEachOther() {
        LanguageModel model =
                Listening.with(LoggingListener.standard()).on(Retry.standard().on(RoundRobin.of(first, second)));

        assertThat(model.invoke(REQUEST).text()).isEqualTo("yes");
    }

    @Test
    void retryHasSettings() {
        Retry patient = Retry.standard()
                .withMaxAttempts(5)
                .withBackOff(Duration.ofSeconds(1), Duration.ofSeconds(30))
                .withMaxRetryAfter(Duration.ofMinutes(2))
                .withDeadline(Duration.ofMinutes(10));

        assertThat(patient.on(first).invoke(REQUEST).text()).isEqualTo("yes");
    }

    @Test
    void roundRobinWorksForAllKinds() {
        TextEmbeddingModel cheap = new FakeModels.Embedder("cheap", Script.empty());
        TextEmbeddingModel dear = new FakeModels.Embedder("dear", Script.empty());
        EmbeddingResult vectors = RoundRobin.of(cheap, dear).embed(EmbeddingRequest.of("a cat"));

        assertThat(vectors.embeddings()).hasSize(1);
    }

    @Test
    void limitsAreCombined() {
        LanguageModel model = first;
        ConcurrencyLimit four = ConcurrencyLimit.of(4).withMaxWait(Duration.ofSeconds(10));
        TimeLimits times = TimeLimits.none()
                .withFirstToken(Duration.ofSeconds(20))
                .withIdle(Duration.ofSeconds(10))
                .withTotal(Duration.ofMinutes(5));
        LanguageModel limited = times.on(four.on(model));

        assertThat(limited.stream(REQUEST).result().text()).isEqualTo("yes");
    }

    @Test
    void listenersHearWhatTheyWant() {
        List<Long> seconds = new ArrayList<>();
        ModelListener meter = new ModelListener() {
            @Override
            public void completed(CallEvent.Completed event) {
                seconds.add(event.progress().took().toSeconds());
            }
        };
        Listening.with(meter).with(new FakeTime()).on(first).invoke(REQUEST);

        assertThat(seconds).containsExactly(0L);
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}
