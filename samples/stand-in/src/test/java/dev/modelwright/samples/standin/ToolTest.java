package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class ToolTest extends StandInTest {

    private static final String TOOLS = """
            ,"tools":["x",{"function":{}},{"type":"function","function":{"name":"weather",\
            "parameters":{"type":"object","properties":{"city":{"type":"string"},"days":{"type":"integer"},\
            "rain":{"type":"boolean"},"at":{"type":"array"},"by":{"type":"object"},"more":{}},\
            "required":["city","days","rain","at","by","unknown"]}}}]""";

    @Test
    void toolThatTheUserNamesIsCalled() throws Exception {
        assertThat(StandInClient.fixed(chat(user("call weather") + TOOLS).body()))
                .isEqualTo("""
                        {"id":"chatcmpl-UUID","model":"stand-in-chat","object":"chat.completion","created":TIME,\
                        "choices":[{"index":0,"message":{"role":"assistant","content":"","tool_calls":[\
                        {"id":"call_UUID","type":"function","function":{"name":"weather",\
                        "arguments":"{\\"city\\": \\"[stand-in]\\", \\"days\\": 0, \\"rain\\": false, \
                        \\"at\\": [], \\"by\\": {}, \\"unknown\\": \\"[stand-in]\\"}"}}]},\
                        "logprobs":null,"finish_reason":"tool_calls"}],\
                        "usage":{"prompt_tokens":2,"completion_tokens":18,"total_tokens":20}}""");
    }

    @Test
    void toolThatNobodyNamesIsNotCalled() throws Exception {
        assertThat(chat(user("hi") + TOOLS).body())
                .contains("\"content\":\"[stand-in] No language model runs here. ")
                .contains("\"tool_calls\":[]},\"logprobs\":null,\"finish_reason\":\"stop\"");
    }

    @Test
    void callThatIsCutIsHalfMarkupWithAFalseStop() throws Exception {
        assertThat(chat(user("weather") + TOOLS + ",\"max_tokens\":3").body())
                .contains("\"content\":\"[stand-in] <tool_call>\\n{\\\"name\\\":\",\"tool_calls\":[]}")
                .contains("\"finish_reason\":\"stop\"");
    }

    @Test
    void streamCarriesTheCallAsMarkup() throws Exception {
        String body = chat(user("weather") + TOOLS + ",\"stream\":true").body();

        assertThat(body)
                .contains("\"delta\": {\"content\": \" <tool_call>\"}")
                .contains("\"delta\": {\"content\": \"\\n{\\\"name\\\":\"}")
                .contains("\"finish_reason\": \"stop\"")
                .endsWith("data: [DONE]\r\n\r\n")
                .doesNotContain("tool_calls");
    }

    @Test
    void evenAnEmptyArrayOfToolsIsRefusedByAModelWithoutTools() throws Exception {
        HttpResponse<String> answer = client().post(
                        StandInClient.CHAT, "{\"model\":\"stand-in-completion\",\"tools\":[]," + user("hi") + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Only {'stand-in-chat'} support tool calls\"}");
    }

    private static String user(String text) {
        return "\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]";
    }
}
