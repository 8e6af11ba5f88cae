package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenCountEstimatorTest {

    private final ModelwrightTokenCountEstimator estimator =
            ModelwrightTokenCountEstimator.of(ScriptedDriver.answering().model());

    @Test
    void tokensAreCountedAsTheModelCountsThem() {
        assertThat(estimator.estimateTokenCountInText("hello")).isEqualTo(5);
        assertThat(estimator.estimateTokenCountInMessage(UserMessage.from("hi")))
                .isEqualTo(2);
        assertThat(estimator.estimateTokenCountInMessages(List.of(UserMessage.from("hi"), AiMessage.from("hello"))))
                .isEqualTo(7);
    }

    @Test
    void emptyTextAndNoMessagesAreCountedToo() {
        assertThat(estimator.estimateTokenCountInText("")).isZero();
        assertThat(estimator.estimateTokenCountInMessages(List.of())).isZero();
    }
}
