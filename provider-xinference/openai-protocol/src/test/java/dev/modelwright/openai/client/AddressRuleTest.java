package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class AddressRuleTest {

    private static final String PROPERTY = "modelwright.test.addresses";
    private static final String REFUSED =
            "The server must have a public address, but has none. Choose another server address.";

    private final MockWebServer server = Servers.create();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        System.clearProperty(PROPERTY);
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "127.1", "0.0.0.0"})
    void loopbackIsRefusedByNameAndByAddressBeforeAnythingIsSent(String host) {
        assertThat(failure(settings(host).addresses(AddressRule.PUBLIC).build()))
                .hasMessage(REFUSED)
                .returns(Reason.BAD_REQUEST, OpenAiException::reason);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void connectionOfAnotherClientIsNotUsedAgain() throws OpenAiException {
        server.enqueue(Servers.answer());
        try (OpenAiClient open = Servers.client(settings("127.0.0.1").build())) {
            open.chat(Servers.BODY);
            assertThat(failure(
                            settings("127.0.0.1").addresses(AddressRule.PUBLIC).build()))
                    .hasMessage(REFUSED);
        }
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void systemPropertyChoosesTheRuleWhereItIsAskedFor() {
        assertThat(settings("host").build().addresses()).isEqualTo(AddressRule.ANY);
        assertThat(AddressRule.ofSystem(PROPERTY)).isEqualTo(AddressRule.ANY);
        System.setProperty(PROPERTY, "PUBLIC");
        assertThat(AddressRule.ofSystem(PROPERTY)).isEqualTo(AddressRule.PUBLIC);
        System.setProperty(PROPERTY, "yes");
        assertThatThrownBy(() -> AddressRule.ofSystem(PROPERTY))
                .hasMessage("System property `modelwright.test.addresses` must be `any` or `public`, but was `yes`.");
    }

    @Test
    void proxyIsRefusedBecauseItWouldChooseTheAddress() {
        ConnectionSettings.Builder settings = settings("host").proxy(URI.create("http://proxy:3128"));

        assertThat(settings.build().proxy()).isPresent();
        assertThatThrownBy(() -> settings.addresses(AddressRule.PUBLIC).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The proxy address cannot be set where servers must have a public address, because the proxy"
                                + " would choose it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "100::1",
                "fc00::1",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1"
            })
    void specialAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.0.0.1", "128.0.0.1",
                "169.253.0.1", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.0.1", "198.17.0.1", "198.20.0.1",
                "223.255.255.255", "2001:200::1", "2606:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1"
            })
    void otherAddressesArePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    private static OpenAiException failure(ConnectionSettings settings) {
        try (OpenAiClient client = Servers.client(settings)) {
            return catchThrowableOfType(OpenAiException.class, () -> client.chat(Servers.BODY));
        }
    }

    private ConnectionSettings.Builder settings(String host) {
        return ConnectionSettings.builder("http://" + host + ":" + server.getPort());
    }
}
