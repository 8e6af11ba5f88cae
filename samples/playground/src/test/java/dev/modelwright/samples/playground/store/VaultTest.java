package dev.modelwright.samples.playground.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.credential.Secret;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VaultTest {

    private static final Secret SECRET = Secret.of("canary-密钥");

    private final Vault vault = vault(1);
    private final byte[] box = vault.seal("record", "field", SECRET);

    @Test
    void whatIsSealedIsOpenedAgain() {
        assertThat(vault.open("record", "field", box)).isEqualTo(SECRET);
    }

    @Test
    void nothingOfTheTextIsSeen() {
        assertThat(new String(box, StandardCharsets.UTF_8)).doesNotContain("canary");
        assertThat(box).hasSize(12 + "canary-密钥".getBytes(StandardCharsets.UTF_8).length + 16);
    }

    @Test
    void everySealHasANonceOfItsOwn() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            nonces.add(HexFormat.of().formatHex(vault.seal("r", "f", SECRET), 0, 12));
        }
        assertThat(nonces).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({"other, field", "record, other", "recor, dfield", "recordf, ield"})
    void anotherPlaceIsRefused(String record, String field) {
        assertUnreadable(() -> vault.open(record, field, box));
    }

    @Test
    void anotherKeyIsRefused() {
        assertUnreadable(() -> vault(2).open("record", "field", box));
    }

    @Test
    void everyChangedByteIsNoticed() {
        for (int i = 0; i < box.length; i++) {
            byte[] changed = box.clone();
            changed[i] ^= 1;
            assertUnreadable(() -> vault.open("record", "field", changed));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 27})
    void whatIsTooShortIsRefused(int length) {
        assertUnreadable(() -> vault.open("record", "field", Arrays.copyOf(box, length)));
    }

    private static Vault vault(int first) {
        byte[] key = new byte[32];
        key[0] = (byte) first;
        return new Vault(new SecretKeySpec(key, "AES"));
    }

    private static void assertUnreadable(ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.SECRET_UNREADABLE))
                .hasNoCause();
    }
}
