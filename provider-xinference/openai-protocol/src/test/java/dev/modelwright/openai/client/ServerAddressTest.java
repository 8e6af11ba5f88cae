package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host:9997",
                "http://host:9997/",
                "http://host:9997/v1",
                "http://host:9997/v1/",
                "http://host:9997//v1//",
                " HTTP://host:9997/v1 "
            })
    void slashesAndVersionAreStripped(String address) {
        assertThat(ServerAddress.parse(address)).hasToString("http://host:9997");
    }

    @ParameterizedTest
    @CsvSource({
        "https://host/models/v1/, https://host/models",
        "http://host/v1/v10, http://host/v1/v10",
        "http://[::1]:9997, http://[::1]:9997",
        "http://my_server:9997, http://my_server:9997"
    })
    void prefixOfAProxyAndEveryKindOfHostAreKept(String address, String expected) {
        assertThat(ServerAddress.parse(address)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:9997", "localhost", "ftp://host", "", "file:///v1", "//host"})
    void otherSchemesAreRefused(String address) {
        assertRefused(address, "The server address must start with `http://` or `https://`.");
    }

    @Test
    void userInformationIsRefusedAndNotRepeated() {
        assertRefused(
                "http://me:canary@host",
                "The server address cannot hold a user name or password. Give the API key as its own setting.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://host?key=canary", "http://host/v1#canary"})
    void queryAndFragmentAreRefusedAndNotRepeated(String address) {
        assertRefused(
                address, "The server address cannot hold a query or a fragment. Remove everything from `?` or `#` on.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:host", "http:///v1", "http://host:99999", "http://:80"})
    void addressWithoutUsableHostIsRefused(String address) {
        assertRefused(address, "The server address must name a host, for example `http://localhost:9997`.");
    }

    @Test
    void textThatIsNoUrlIsRefused() {
        assertRefused("http://ho st", "The server address must be a URL, for example `http://localhost:9997`.");
    }

    private static void assertRefused(String address, String message) {
        assertThatThrownBy(() -> ServerAddress.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .hasNoCause();
    }
}
