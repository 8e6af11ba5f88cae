package dev.modelwright.samples.openai;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.LlmRequest;
import dev.modelwright.openai.client.Framing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTest {

    @RegisterExtension
    private final ScriptedVendor vendor = new ScriptedVendor();

    @ParameterizedTest
    @CsvSource({
        "'', /v1/chat/completions",
        "v1, /v1/chat/completions",
        "v1/, /v1/chat/completions",
        "gateway, /gateway/v1/chat/completions",
        "gateway/v1, /gateway/v1/chat/completions",
        "api/paas/v4, /api/paas/v4/chat/completions",
        "api/v3/, /api/v3/chat/completions",
        "v1beta/openai/, /v1beta/openai/chat/completions"
    })
    void versionIsAddedWhereThereIsNone(String path, String target) {
        vendor.answer(ChatTest.SAID);
        vendor.llm("endpoint_url", vendor.address() + path).invoke(LlmRequest.of(user("hi")));

        assertThat(vendor.request().getTarget()).isEqualTo(target);
    }

    @Test
    void serverWithoutKeyGetsNone() {
        vendor.answer(ChatTest.SAID);
        var values = vendor.values();
        values.remove("api_key");
        vendor.provider().languageModel("quill", values).invoke(LlmRequest.of(user("hi")));

        assertThat(vendor.request().getHeaders().get("Authorization")).isNull();
    }

    @Test
    void delimiterIsReadAsItIsAndAsItIsWritten() {
        assertThat(Server.framing("\\n\\n")).isEqualTo(Framing.BLANK_LINE);
        assertThat(Server.framing("\\r\\n\\r\\n")).isEqualTo(Framing.BLANK_LINE);
        assertThat(Server.framing("\n\n")).isEqualTo(Framing.BLANK_LINE);
        assertThat(Server.framing("\r\n")).isEqualTo(Framing.LINE);
        assertThat(Server.framing("\\r")).isEqualTo(Framing.LINE);
        assertThatThrownBy(() -> Server.framing("data")).isInstanceOf(IllegalArgumentException.class);
    }
}
