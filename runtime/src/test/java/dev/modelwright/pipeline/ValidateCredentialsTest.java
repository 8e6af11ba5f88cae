package dev.modelwright.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ValidateCredentialsTest {

    @Test
    void credentialThatWorksPasses() {
        assertThatCode(() -> new FakeDriver().model().validateCredentials()).doesNotThrowAnyException();
    }

    @Test
    void rejectionOfTheDriverIsThrownAsItIs() {
        CredentialsRejectedException own = new CredentialsRejectedException("acme", "No such model.", null);

        assertThatThrownBy(() -> validate(own)).isSameAs(own);
    }

    @Test
    void anyOtherExceptionBecomesARejectionThatKeepsTheFailure() {
        InvokeException refused = InvokeException.of("acme", Failure.of(ErrorKind.AUTHORIZATION, "Wrong key."), null);

        assertThat(rejection(refused)).hasMessage("[acme] Credentials rejected: Wrong key.");
        assertThat(rejection(refused).failure()).containsSame(refused);
        assertThat(rejection(new IOException("down")).failure())
                .hasValueSatisfying(failure -> assertThat(failure.kind()).isEqualTo(ErrorKind.CONNECTION));
        assertThat(rejection(new NullPointerException("bug")).reason()).isEqualTo("bug");
    }

    @Test
    void interruptionIsKeptForTheCaller() {
        rejection(new InterruptedException());

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void errorOfTheVirtualMachineIsNotTranslated() {
        assertThatThrownBy(() -> new FakeDriver()
                        .validating(key -> {
                            throw new OutOfMemoryError("test");
                        })
                        .model()
                        .validateCredentials())
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static CredentialsRejectedException rejection(Exception cause) {
        return catchThrowableOfType(CredentialsRejectedException.class, () -> validate(cause));
    }

    private static void validate(Exception cause) {
        new FakeDriver()
                .validating(key -> {
                    throw cause;
                })
                .model()
                .validateCredentials();
    }
}
