package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.LlmRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddressesTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void clear() {
        System.clearProperty(XinferenceClients.ADDRESSES);
    }

    @Test
    void systemPropertyForbidsPrivateAddresses() {
        System.setProperty(XinferenceClients.ADDRESSES, "public");

        assertThatThrownBy(() -> server.model().invoke(LlmRequest.of(user("hi"))))
                .hasMessageContaining("The server must have a public address, but has none.");
    }

    @Test
    void otherValueOfTheSystemPropertyIsRefused() {
        System.setProperty(XinferenceClients.ADDRESSES, "yes");

        assertThatThrownBy(() -> server.model().invoke(LlmRequest.of(user("hi"))))
                .hasMessageContaining(
                        "System property `modelwright.xinference.addresses` must be `any` or `public`, but was `yes`.");
        assertThat(XinferenceClients.ADDRESSES).isEqualTo("modelwright.xinference.addresses");
    }
}
