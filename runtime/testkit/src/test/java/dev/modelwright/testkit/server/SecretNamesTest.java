package dev.modelwright.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Proxy-Authorization",
                "X-Api-Key",
                "api_key",
                "apiKey",
                "Cookie",
                "Set-Cookie",
                "access_token",
                "client_secret",
                "password",
                "X-Amz-Signature",
                "openai-api-key",
                "credential",
                "X-Auth-Token",
                "key"
            })
    void namesThatTellOfASecretAre(String name) {
        assertThat(SecretNames.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max_tokens",
                "prompt_tokens",
                "Content-Type",
                "keyboard",
                "monkeys",
                "author",
                "tokenizer",
                "model"
            })
    void otherNamesAreNot(String name) {
        assertThat(SecretNames.isSecret(name)).isFalse();
    }
}
