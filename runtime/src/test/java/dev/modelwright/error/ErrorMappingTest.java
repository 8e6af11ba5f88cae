package dev.modelwright.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorMappingTest {

    static Stream<Arguments> withoutRow() {
        return Stream.of(
                Arguments.of(new IOException("boom"), ErrorKind.CONNECTION, true, "boom"),
                Arguments.of(new SocketTimeoutException("timeout"), ErrorKind.CONNECTION, true, "timeout"),
                Arguments.of(new TimeoutException(), ErrorKind.CONNECTION, true, "TimeoutException"),
                Arguments.of(new InterruptedException(), ErrorKind.CONNECTION, false, "The call was interrupted."),
                Arguments.of(new IllegalArgumentException("bad"), ErrorKind.BAD_REQUEST, false, "bad"),
                Arguments.of(new NullPointerException("npe"), ErrorKind.SERVER_UNAVAILABLE, false, "npe"),
                Arguments.of(
                        new IllegalStateException(" "), ErrorKind.SERVER_UNAVAILABLE, false, "IllegalStateException"),
                Arguments.of(new AssertionError("e"), ErrorKind.SERVER_UNAVAILABLE, false, "e"),
                Arguments.of(new UncheckedIOException(new IOException("in")), ErrorKind.CONNECTION, true, "in"),
                Arguments.of(new ExecutionException(new IOException("in")), ErrorKind.CONNECTION, true, "in"),
                Arguments.of(
                        new CompletionException(new ExecutionException(new IllegalArgumentException("in"))),
                        ErrorKind.BAD_REQUEST,
                        false,
                        "in"),
                Arguments.of(new ExecutionException("alone", null), ErrorKind.SERVER_UNAVAILABLE, false, "alone"));
    }

    @ParameterizedTest
    @MethodSource("withoutRow")
    void exceptionWithoutRowGetsAFailureAllTheSame(
            Throwable throwable, ErrorKind kind, boolean retryable, String message) {
        Failure failure = ErrorMapping.standard().failureOf(throwable);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.retryable()).isEqualTo(retryable);
        assertThat(failure.message()).isEqualTo(message);
    }

    @Test
    void firstRowThatFitsDecides() {
        ErrorMapping wideFirst = ErrorMapping.builder()
                .map(IOException.class, ErrorKind.RATE_LIMIT)
                .map(FileNotFoundException.class, ErrorKind.AUTHORIZATION)
                .build();
        ErrorMapping narrowFirst = ErrorMapping.builder()
                .map(FileNotFoundException.class, ErrorKind.AUTHORIZATION)
                .map(IOException.class, ErrorKind.RATE_LIMIT)
                .build();

        assertThat(wideFirst.failureOf(new FileNotFoundException()).kind()).isEqualTo(ErrorKind.RATE_LIMIT);
        assertThat(narrowFirst.failureOf(new FileNotFoundException()).kind()).isEqualTo(ErrorKind.AUTHORIZATION);
        assertThat(narrowFirst.failureOf(new IOException("m"))).isEqualTo(Failure.of(ErrorKind.RATE_LIMIT, "m"));
    }

    @Test
    void rowReadsWhatTheExceptionKnows() {
        ErrorMapping mapping = ErrorMapping.builder()
                .map(
                        FileNotFoundException.class,
                        gone -> Failure.of(ErrorKind.BAD_REQUEST, "gone: " + gone.getMessage())
                                .withCode("not_found"))
                .build();

        assertThat(mapping.failureOf(new FileNotFoundException("f")))
                .isEqualTo(Failure.of(ErrorKind.BAD_REQUEST, "gone: f").withCode("not_found"));
    }

    @Test
    void rowForAWrapperComesBeforeWhatItWraps() {
        ErrorMapping mapping = ErrorMapping.builder()
                .map(ExecutionException.class, ErrorKind.AUTHORIZATION)
                .map(IOException.class, ErrorKind.RATE_LIMIT)
                .build();

        assertThat(mapping.failureOf(new ExecutionException(new IOException())).kind())
                .isEqualTo(ErrorKind.AUTHORIZATION);
        assertThat(mapping.failureOf(new CompletionException(new IOException())).kind())
                .isEqualTo(ErrorKind.RATE_LIMIT);
    }

    @Test
    void rowThatFailsItselfLeavesTheFailureToTheRest() {
        IllegalStateException fault = new IllegalStateException("bug in the row");
        ErrorMapping mapping = ErrorMapping.builder()
                .map(IOException.class, broken -> {
                    throw fault;
                })
                .build();
        IOException broken = new IOException("boom");

        assertThat(mapping.failureOf(broken)).isEqualTo(Failure.of(ErrorKind.CONNECTION, "boom"));
        assertThat(broken).hasSuppressedException(fault);
    }

    // Dify degrades a unified exception that no row lists to its base class.
    @Test
    void unifiedExceptionPassesThroughUnchanged() {
        InvokeException limited = InvokeException.of("v", Failure.of(ErrorKind.RATE_LIMIT, "slow"), null);
        ErrorMapping mapping = ErrorMapping.builder()
                .map(Exception.class, ErrorKind.BAD_REQUEST)
                .build();

        assertThat(mapping.map("other", limited)).isSameAs(limited);
        assertThat(mapping.map("other", new CompletionException(limited))).isSameAs(limited);
    }

    // Dify puts a sentence of its own in their place.
    @Test
    void authorizationKeepsTheVendorsWords() {
        ErrorMapping mapping = ErrorMapping.builder()
                .map(IOException.class, ErrorKind.AUTHORIZATION)
                .build();

        assertThat(mapping.map("acme", new IOException("Key `k1` expired.")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("[acme] Credentials refused: Key `k1` expired.");
    }

    @Test
    void mappedExceptionNamesTheVendorAndKeepsTheCause() {
        IOException boom = new IOException("boom");

        assertThat(ErrorMapping.standard().map("xinference", boom))
                .isInstanceOf(ConnectionException.class)
                .hasMessage("[xinference] Connection failed: boom")
                .hasCause(boom);
    }
}
