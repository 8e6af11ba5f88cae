package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    private static final Failure CONNECTION = Failure.of(ErrorKind.CONNECTION, "no answer");

    static List<Arguments> failures() {
        return List.of(
                Arguments.of(Refusals.ofStatus(400), InvalidRequestException.class),
                Arguments.of(Refusals.ofStatus(401), AuthenticationException.class),
                Arguments.of(Refusals.ofStatus(402), RateLimitException.class),
                Arguments.of(Refusals.ofStatus(403), AuthenticationException.class),
                Arguments.of(Refusals.ofStatus(404), InvalidRequestException.class),
                Arguments.of(Refusals.ofStatus(408), TimeoutException.class),
                Arguments.of(Refusals.ofStatus(413), InvalidRequestException.class),
                Arguments.of(Refusals.ofStatus(429), RateLimitException.class),
                Arguments.of(Refusals.ofStatus(500), InternalServerException.class),
                Arguments.of(Refusals.ofStatus(503), InternalServerException.class),
                Arguments.of(Refusals.ofStatus(504), TimeoutException.class),
                Arguments.of(
                        Refusals.of(Failure.ofStatus(404, "gone").withReason(ErrorReason.MODEL_NOT_FOUND)),
                        ModelNotFoundException.class),
                Arguments.of(
                        Refusals.of(Failure.ofStatus(400, "no").withCode("content_filter")),
                        ContentFilteredException.class),
                Arguments.of(Refusals.of(Failure.ofStatus(500, "broken").notRetryable()), NonRetriableException.class),
                Arguments.of(
                        Refusals.of(CONNECTION, new IOException(new SocketTimeoutException())), TimeoutException.class),
                Arguments.of(
                        Refusals.of(CONNECTION, new java.util.concurrent.TimeoutException()), TimeoutException.class),
                Arguments.of(Refusals.of(CONNECTION, new UnknownHostException()), UnresolvedModelServerException.class),
                Arguments.of(Refusals.of(CONNECTION, new IOException()), RetriableException.class),
                Arguments.of(Refusals.of(CONNECTION.notRetryable()), NonRetriableException.class));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureIsTheFrameworksWithOursAsTheCause(
            InvokeException failure, Class<? extends LangChain4jException> expected) {
        RuntimeException mapped = Failures.map(failure);

        assertThat(mapped)
                .isExactlyInstanceOf(expected)
                .hasMessage(failure.getMessage())
                .hasCause(failure);
    }

    @Test
    void nothingThatTheVendorSaidIsLost() {
        InvokeException cause =
                (InvokeException) Failures.map(Refusals.ofStatus(429)).getCause();

        assertThat(cause.status()).hasValue(429);
        assertThat(cause.code()).contains("E429");
        assertThat(cause.requestId()).contains("request-7");
        assertThat(cause.retryAfter()).isPresent();
    }

    @Test
    void otherExceptionsAreToldApartByWhoseFaultTheyAre() {
        assertThat(Failures.map(new UnknownModelException("parrots", ModelKind.LLM, "x", List.of("y"))))
                .isExactlyInstanceOf(ModelNotFoundException.class)
                .hasMessage("Provider `parrots` has no model `x` of kind `llm`. It has `y`.");
        assertThat(Failures.map(new IllegalArgumentException("no"))).isExactlyInstanceOf(InvalidRequestException.class);
        assertThat(Failures.map(new IllegalStateException("no")))
                .isExactlyInstanceOf(LangChain4jException.class)
                .hasMessage("no")
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void exceptionOfTheFrameworkStaysAsItIs() {
        UnsupportedFeatureException own = new UnsupportedFeatureException("no");

        assertThat(catchThrowable(() -> Failures.mapping(() -> {
                    throw own;
                })))
                .isSameAs(own);
        assertThat(Failures.<String>mapping(() -> "fine")).isEqualTo("fine");
    }

    @Test
    void chainOfCausesThatLeadsBackEnds() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertThat(Failures.map(Refusals.of(CONNECTION, first))).isExactlyInstanceOf(RetriableException.class);
    }
}
