package dev.modelwright.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final String CANARY = "sk-canary-7Q";

    @Test
    void secretNeverPrints() {
        Secret secret = Secret.of(CANARY);

        assertThat(secret).hasToString("Secret[****]");
        assertThat(List.of(secret).toString() + Map.of("key", secret) + String.format("%s", secret))
                .doesNotContain("canary");
    }

    @Test
    void printNeverTellsTheLength() {
        assertThat(Secret.of("a")).hasToString(Secret.of("a".repeat(50)).toString());
    }

    @Test
    void maskedDisplayShowsTheEndOfALongSecretAlone() {
        assertThat(Secret.of("sk-0123456789abcdef").masked()).isEqualTo("****cdef");
        assertThat(Secret.of("0123456789abcdef").masked()).isEqualTo("****cdef");
        assertThat(Secret.of("0123456789abcde").masked()).isEqualTo("****");
        assertThat(Secret.of("").masked()).isEqualTo("****");
    }

    @Test
    void maskedDisplayCountsAndCutsWholeCharacters() {
        assertThat(Secret.of("\ud83d\ude00".repeat(15)).masked()).isEqualTo("****");
        assertThat(Secret.of("\ud83d\ude00".repeat(16)).masked()).isEqualTo("****" + "\ud83d\ude00".repeat(4));
    }

    @Test
    void secretIsRevealedOnDemand() {
        assertThat(Secret.of(CANARY).reveal()).isEqualTo(CANARY);
        assertThat(Secret.of(CANARY).length()).isEqualTo(CANARY.length());
    }

    @Test
    void secretsAreEqualWhenTheirTextsAre() {
        assertThat(Secret.of(CANARY)).isEqualTo(Secret.of(new StringBuilder(CANARY)));
        assertThat(Secret.of("ab")).isNotEqualTo(Secret.of("ac"));
        assertThat(Secret.of("ab")).isNotEqualTo(Secret.of("abc"));
        assertThat(Secret.of("ab")).isNotEqualTo("ab");
        assertThat(Secret.of("\ud800")).isNotEqualTo(Secret.of("\ud801"));
    }

    @Test
    void hashTellsNothingOfTheText() {
        assertThat(Secret.of("a")).hasSameHashCodeAs(Secret.of("b"));
    }

    @Test
    void closedSecretIsGone() {
        Secret secret = Secret.of(CANARY);
        secret.close();
        secret.close();

        assertThatIllegalStateException().isThrownBy(secret::reveal).withMessage("The secret was closed.");
        assertThatIllegalStateException().isThrownBy(secret::masked).withMessage("The secret was closed.");
        assertThatIllegalStateException().isThrownBy(secret::length).withMessage("The secret was closed.");
        assertThat(secret).hasToString("Secret[****]");
        assertThat(secret).isNotEqualTo(Secret.of(CANARY)).isEqualTo(secret);
        assertThat(secret).isNotEqualTo(Secret.of("\0".repeat(CANARY.length())));
    }

    @Test
    void secretCannotBeSerialised() {
        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(Secret.of(CANARY)))
                .isInstanceOf(NotSerializableException.class);
    }
}
