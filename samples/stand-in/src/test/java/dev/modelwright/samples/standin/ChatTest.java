package dev.modelwright.samples.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatTest extends StandInTest {

    private static final String HELLO = "\"messages\":[{\"role\":\"user\",\"content\":\"say hello\"}]";

    @Test
    void answerIsOneCompactBody() throws Exception {
        HttpResponse<String> answer = chat(HELLO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        assertThat(StandInClient.fixed(answer.body())).isEqualTo("""
                        {"id":"chatUUID","object":"chat.completion","created":TIME,"model":"stand-in-chat",\
                        "choices":[{"index":0,"message":{"role":"assistant",\
                        "content":"[stand-in] No language model runs here. The conversation has 1 message. \
                        The last user message has 2 words: say hello"},"logprobs":null,"finish_reason":"stop"}],\
                        "usage":{"prompt_tokens":2,"completion_tokens":20,"total_tokens":22}}""");
    }

    @Test
    void sameQuestionHasTheSameAnswer() throws Exception {
        assertThat(content(chat(HELLO))).isEqualTo(content(chat(HELLO)));
    }

    @Test
    void textsThatAreNotAsciiStayAsTheyAre() throws Exception {
        assertThat(content(chat("\"messages\":[{\"role\":\"user\",\"content\":\"你好 😀\"}]")))
                .endsWith("has 2 words: 你好 😀");
    }

    @Test
    void picturesAreCounted() throws Exception {
        String parts = """
                "messages":[{"role":"user","content":[{"type":"text","text":"one"},\
                {"type":"image_url","image_url":{"url":"http://localhost/a.png"}},\
                {"type":"image_url","image_url":{"url":"data:image/png;base64,AA=="}}]}]""";

        assertThat(content(chat(parts))).endsWith("The last user message has 1 word and 2 pictures: one");
    }

    @Test
    void partsOtherThanTextAndPicturesAreDroppedWithoutAWord() throws Exception {
        String parts = """
                "messages":[{"role":"user","content":[{"type":"text","text":"one"},\
                {"type":"video_url","video_url":{"url":"http://localhost/a.mp4"}},{"type":"text","text":"two"}]}]""";

        assertThat(content(chat(parts))).endsWith("The last user message has 2 words: one\ntwo");
    }

    @Test
    void toolResultIsTheQuestion() throws Exception {
        String messages = """
                "messages":[{"role":"user","content":"hi"},{"role":"assistant","content":null},\
                {"role":"tool","tool_call_id":"1","content":"sunny"}]""";

        assertThat(content(chat(messages)))
                .endsWith("The conversation has 3 messages. The last tool message has 1 word: sunny");
    }

    @Test
    void questionWithoutUserIsTheLastMessage() throws Exception {
        assertThat(content(chat("\"messages\":[{\"role\":\"system\",\"content\":\"be brief\"}]")))
                .endsWith("The last system message has 2 words: be brief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"max_tokens\":3", "\"max_tokens\":9,\"max_completion_tokens\":3"})
    void limitOfTokensCutsTheAnswer(String limit) throws Exception {
        JsonObject answer = json(chat(HELLO + "," + limit));

        assertThat(answer.toJson())
                .contains("\"content\":\"[stand-in] No language\"")
                .contains("\"finish_reason\":\"length\"")
                .endsWith("\"usage\":{\"prompt_tokens\":2,\"completion_tokens\":3,\"total_tokens\":5}}");
    }

    @ParameterizedTest
    @CsvSource({"'\"runs\"', '[stand-in] No language model '", "'[\"here\",\"lang\"]', '[stand-in] No '"})
    void stopTextCutsTheAnswerBeforeIt(String stop, String expected) throws Exception {
        HttpResponse<String> answer = chat(HELLO + ",\"stop\":" + stop);

        assertThat(content(answer)).isEqualTo(expected);
        assertThat(answer.body()).contains("\"finish_reason\":\"stop\"");
    }

    @Test
    void stopTextNeverCutsTheLabel() throws Exception {
        assertThat(content(chat(HELLO + ",\"stop\":[\"stand\",\"\"]")))
                .isEqualTo("[stand-in] No language model runs here. "
                        + "The conversation has 1 message. The last user message has 2 words: say hello");
    }

    @Test
    void answerIsCutWhereTheContextEnds() throws Exception {
        String words = "a ".repeat(2047);
        JsonObject answer = json(chat("\"messages\":[{\"role\":\"user\",\"content\":\"" + words + "\"}]"));

        assertThat(answer.toJson())
                .contains("\"content\":\"[stand-in]\"")
                .endsWith("\"usage\":{\"prompt_tokens\":2047,\"completion_tokens\":1,\"total_tokens\":2048}}");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonValue.parse(answer.body()).asObject().orElseThrow();
    }

    private static String content(HttpResponse<String> answer) {
        return json(answer)
                .array("choices")
                .flatMap(choices -> choices.elements().get(0).asObject())
                .flatMap(choice -> choice.object("message"))
                .flatMap(message -> message.string("content"))
                .orElseThrow();
    }
}
