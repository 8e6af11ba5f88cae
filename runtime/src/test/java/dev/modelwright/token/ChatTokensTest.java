package dev.modelwright.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.DeveloperMessage;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolDefinition;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The arithmetic by hand. GPT-2 has one token for each of these: user, system, tool, id, type, function, name, description,
 * properties, required, enum, object, string, city, unit, C, F, hello. It has two for: assistant, developer, arguments,
 * parameters, Hello world, City name, sunny. Three: call_1, get_weather. Four: Weather of a city. Five: {"city":"Paris"}.
 */
class ChatTokensTest {

    private static final ChatTokens TOKENS = ChatTokens.gpt2();
    private static final ChatTokens LETTERS = ChatTokens.with(new LetterCounter());
    private static final String WEATHER = "Weather of a city";

    @Test
    void conversationEndsWithThree() {
        assertThat(TOKENS.count(List.of(), List.of())).isEqualTo(3);
    }

    @Test
    void messageIsThreeAndRoleAndText() {
        // 3 at the end, 3 around, user 1, Hello world 2
        assertThat(count(Message.user("Hello world"))).isEqualTo(3 + 3 + 1 + 2);
        // 3 at the end; 3 around, system 1, hello 1; 3 around, user 1, hello 1
        assertThat(count(Message.system("hello"), Message.user("hello"))).isEqualTo(3 + 5 + 5);
    }

    @Test
    void everyRoleIsCountedByItsName() {
        // 3 at the end, 3 around, role, hello 1
        assertThat(count(Message.assistant("hello"))).isEqualTo(3 + 3 + 2 + 1);
        assertThat(count(new DeveloperMessage(List.of(Content.text("hello"))))).isEqualTo(3 + 3 + 2 + 1);
    }

    @Test
    void toolCallsAndTheirAnswersAreCounted() {
        ToolCall call = new ToolCall("call_1", "get_weather", "{\"city\":\"Paris\"}");
        // id 1, once more for the value 1, call_1 3
        int id = 1 + 1 + 3;
        // type 1, once more for the value 1, function 1
        int type = 1 + 1 + 1;
        // function 1, name 1, get_weather 3, arguments 2, {"city":"Paris"} 5
        int function = 1 + 1 + 3 + 2 + 5;
        // 3 around, assistant 2, no text
        int assistant = 3 + 2 + id + type + function;
        // 3 around, tool 1, sunny 2, call_1 3
        int answer = 3 + 1 + 2 + 3;

        assertThat(count(new AssistantMessage(List.of(), List.of(call)), Message.tool("call_1", "sunny")))
                .isEqualTo(3 + assistant + answer)
                .isEqualTo(37);
    }

    @Test
    void toolIsCountedWithItsSchema() {
        String schema = """
                {"type": "object",
                 "properties": {"city": {"type": "string", "description": "City name"},
                                "unit": {"type": "string", "enum": ["C", "F"]}},
                 "required": ["city"]}""";
        // name 1, get_weather 3, description 1, the description 4, parameters 2, type 1, object 1
        int head = 1 + 3 + 1 + 4 + 2 + 1 + 1;
        // city 1; type 1, once more 1, string 1; description 1, once more 1, City name 2
        int city = 1 + 3 + 4;
        // unit 1; type 1, once more 1, string 1; enum 1, C 3 and 1, F 3 and 1
        int unit = 1 + 3 + 1 + 4 + 4;
        // required 1, city 3 and 1
        int required = 1 + 3 + 1;

        // 3 at the end, properties 1
        assertThat(tool(schema))
                .isEqualTo(3 + head + 1 + city + unit + required)
                .isEqualTo(43);
    }

    @Test
    void toolWithoutSchemaIsCounted() {
        // 3 at the end, name 1, get_weather 3, description 1, the description 4, parameters 2, type 1
        assertThat(tool("{}")).isEqualTo(3 + 1 + 3 + 1 + 4 + 2 + 1);
    }

    @Test
    void attributesThatAreNoTextCountAsJson() {
        JsonObject schema = JsonValue.parse(
                        "{\"properties\": {\"n\": {\"minimum\": 1, \"examples\": [2, 3]}, \"m\": true}}")
                .asObject()
                .orElseThrow();
        ToolDefinition tool = new ToolDefinition("t", "d", schema);
        // minimum 7, once more 7, 1; examples 8, once more 8, [2,3] 5
        int attributes = 7 + 7 + 1 + 8 + 8 + 5;

        // 3; name 4, t 1, description 11, d 1, parameters 10, type 4; properties 10; n 1; m 1
        assertThat(LETTERS.count(List.of(), List.of(tool)))
                .isEqualTo(3 + 4 + 1 + 11 + 1 + 10 + 4 + 10 + 1 + attributes + 1);
    }

    @Test
    void everyTextOfACallIsCountedAsOftenAsTheArithmeticSays() {
        AssistantMessage asked = new AssistantMessage(List.of(), List.of(new ToolCall("i7", "f", "{}")));
        // id twice 2, i7 2; type twice 4, function 8; function 8, name 4, f 1, arguments 9, {} 2
        int call = 2 * 2 + 2 + 2 * 4 + 8 + 8 + 4 + 1 + 9 + 2;

        // 3; 3, assistant 9; 3, tool 4, yes 3, i7 2
        assertThat(LETTERS.count(List.of(asked, Message.tool("i7", "yes")), List.of()))
                .isEqualTo(3 + 3 + 9 + call + 3 + 4 + 3 + 2);
    }

    @Test
    void mediaCountNothing() {
        Message message = Message.user(
                Content.text("hello"),
                Content.image(URI.create("http://a/b")),
                Content.image(new byte[9], "image/png"));

        assertThat(count(message)).isEqualTo(count(Message.user("hello")));
    }

    @Test
    void textAloneHasNothingAroundIt() {
        assertThat(TOKENS.count("Hello world")).isEqualTo(2);
    }

    private static long count(Message... messages) {
        return TOKENS.count(List.of(messages), List.of());
    }

    private static long tool(String schema) {
        JsonObject parameters = JsonValue.parse(schema).asObject().orElseThrow();
        return TOKENS.count(List.of(), List.of(new ToolDefinition("get_weather", WEATHER, parameters)));
    }

    private static final class LetterCounter implements TokenCounter {

        @Override
        public int count(String text) {
            return text.length();
        }

        @Override
        public String encoding() {
            return "letters";
        }
    }
}
