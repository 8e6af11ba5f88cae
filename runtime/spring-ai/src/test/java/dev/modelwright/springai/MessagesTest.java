package dev.modelwright.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.message.ToolCall;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.content.Media;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.MimeType;

final class MessagesTest {

    private static final MimeType PNG = MimeType.valueOf("image/png");

    @Test
    void conversationWithToolsKeepsEveryPart() {
        var asks = AssistantMessage.builder()
                .content("Let me look.")
                .toolCalls(List.of(new AssistantMessage.ToolCall("1", "function", "weather", "{}")))
                .build();
        var answers = ToolResponseMessage.builder()
                .responses(List.of(
                        new ToolResponseMessage.ToolResponse("1", "weather", "rain"),
                        new ToolResponseMessage.ToolResponse("2", "time", "noon")))
                .build();
        assertThat(Messages.of(List.of(new SystemMessage("Be short."), new UserMessage("Hi"), asks, answers)))
                .containsExactly(
                        Message.system("Be short."),
                        Message.user("Hi"),
                        new dev.modelwright.message.AssistantMessage(
                                List.of(Content.text("Let me look.")), List.of(new ToolCall("1", "weather", "{}"))),
                        Message.tool("1", "rain"),
                        Message.tool("2", "noon"));
    }

    @Test
    void imagesComeAsBytesAddressDataUrlOrBase64() {
        byte[] bytes = {1, 2, 3};
        String base64 = Base64.getEncoder().encodeToString(bytes);
        assertThat(contents(
                        new Media(PNG, new ByteArrayResource(bytes)),
                        new Media(PNG, URI.create("https://example.org/a.png")),
                        Media.builder()
                                .mimeType(PNG)
                                .data("data:image/png;base64," + base64)
                                .build(),
                        Media.builder().mimeType(PNG).data(base64).build()))
                .containsExactly(
                        Content.text("Look"),
                        Content.image(bytes, "image/png"),
                        Content.image(URI.create("https://example.org/a.png")),
                        Content.image(bytes, "image/png"),
                        Content.image(bytes, "image/png"));
    }

    @Test
    void kindOfMediumFollowsItsType() {
        assertThat(contents(
                        new Media(MimeType.valueOf("audio/mpeg"), new ByteArrayResource(new byte[] {1})),
                        new Media(MimeType.valueOf("video/mp4"), new ByteArrayResource(new byte[] {1})),
                        new Media(MimeType.valueOf("application/pdf"), new ByteArrayResource(new byte[] {1}))))
                .filteredOn(MediaContent.class::isInstance)
                .extracting(content -> ((MediaContent) content).kind())
                .containsExactly(MediaKind.AUDIO, MediaKind.VIDEO, MediaKind.DOCUMENT);
    }

    @Test
    void textThatIsNoMediumIsRefusedAndNotRepeated() {
        Media media = Media.builder().mimeType(PNG).data("not a canary").build();
        assertThatThrownBy(() -> contents(media))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A medium must be bytes, an address or Base64, but was another text.")
                .hasNoCause();
    }

    private static List<Content> contents(Media... media) {
        return Messages.of(
                        List.of(UserMessage.builder().text("Look").media(media).build()))
                .get(0)
                .content();
    }
}
