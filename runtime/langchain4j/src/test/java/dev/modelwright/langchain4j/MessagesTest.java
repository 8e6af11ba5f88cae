package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.CustomMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import dev.modelwright.message.ToolMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void systemMessageStaysOne() {
        assertThat(mapped(SystemMessage.from("Be brief."))).isEqualTo(Message.system("Be brief."));
    }

    @Test
    void userMessageKeepsItsContentsInOrder() {
        assertThat(mapped(UserMessage.from(TextContent.from("one"), TextContent.from("two"))))
                .isEqualTo(Message.user(Content.text("one"), Content.text("two")));
    }

    @Test
    void answerBringsItsTextAndItsToolCalls() {
        AiMessage answer = AiMessage.from("Let me see.", List.of(call("call-1", "{\"town\":\"Kiel\"}")));

        assertThat(mapped(answer))
                .isEqualTo(new AssistantMessage(
                        List.of(Content.text("Let me see.")),
                        List.of(new ToolCall("call-1", "weather", "{\"town\":\"Kiel\"}"))));
    }

    @Test
    void answerThatOnlyCallsToolsHasNoText() {
        assertThat(mapped(AiMessage.from(call("call-1", "{}"))).content()).isEmpty();
    }

    @Test
    void thinkingOfAnEarlierAnswerIsNotSentBack() {
        AiMessage answer =
                AiMessage.builder().text("4").thinking("Two and two.").build();

        assertThat(mapped(answer)).isEqualTo(Message.assistant("4"));
    }

    @Test
    void picturesThatAModelMadeAreSentBack() {
        Image image = Image.builder().base64Data("AQID").mimeType("image/png").build();
        AiMessage answer = AiMessage.builder()
                .text("Here.")
                .attributes(Map.of(AiMessage.GENERATED_IMAGES_KEY, List.of(image)))
                .build();

        assertThat(mapped(answer).content())
                .containsExactly(
                        Content.text("Here."), MediaContent.of(MediaKind.IMAGE, new byte[] {1, 2, 3}, "image/png"));
    }

    @Test
    void resultOfAToolAnswersItsCall() {
        assertThat(mapped(ToolExecutionResultMessage.from("call-1", "weather", "sunny")))
                .isEqualTo(Message.tool("call-1", "sunny"));
    }

    @Test
    void resultOfAToolKeepsAllItsContents() {
        ToolExecutionResultMessage result = ToolExecutionResultMessage.builder()
                .id("call-1")
                .toolName("weather")
                .contents(TextContent.from("sunny"), TextContent.from("warm"))
                .isError(true)
                .build();

        assertThat(mapped(result))
                .isEqualTo(new ToolMessage("call-1", List.of(Content.text("sunny"), Content.text("warm"))));
    }

    @Test
    void callsOfModelsThatNumberNoneHaveAnEmptyId() {
        assertThat(mapped(AiMessage.from(call(null, null))))
                .isEqualTo(new AssistantMessage(List.of(), List.of(new ToolCall("", "weather", ""))));
        assertThat(mapped(ToolExecutionResultMessage.from(null, "weather", "sunny")))
                .isEqualTo(Message.tool("", "sunny"));
    }

    @Test
    void messagesOfNoVendorAreRefused() {
        assertThatThrownBy(() -> mapped(CustomMessage.from(Map.of("a", 1))))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "Messages of type CUSTOM are not supported. Say it in a system, user, AI or tool result message.");
    }

    private static Message mapped(ChatMessage message) {
        return Messages.of(List.of(message)).get(0);
    }

    private static ToolExecutionRequest call(String id, String arguments) {
        return ToolExecutionRequest.builder()
                .id(id)
                .name("weather")
                .arguments(arguments)
                .build();
    }
}
