package dev.modelwright.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void textOfAMessageIsItsTextsJoinedWithoutSeparator() {
        Message message =
                Message.user(Content.text("Hel"), Content.image(URI.create("http://a/b.png")), Content.text("lo"));

        assertThat(message.text()).isEqualTo("Hello");
        assertThat(new AssistantMessage(List.of(), List.of()).text()).isEmpty();
    }

    @Test
    void rolesAreMadeOfTexts() {
        assertThat(Message.system("a")).isEqualTo(new SystemMessage(List.of(Content.text("a"))));
        assertThat(Message.user("a")).isEqualTo(new UserMessage(List.of(Content.text("a"))));
        assertThat(Message.assistant("a")).isEqualTo(new AssistantMessage(List.of(Content.text("a")), List.of()));
        assertThat(Message.tool("1", "a")).isEqualTo(new ToolMessage("1", List.of(Content.text("a"))));
    }

    @Test
    void contentsAndCallsAreCopiedAndCannotBeChanged() {
        List<Content> content = new ArrayList<>(List.of(Content.text("a")));
        List<ToolCall> calls = new ArrayList<>(List.of(new ToolCall("1", "f", "{}")));
        AssistantMessage message = new AssistantMessage(content, calls);
        content.clear();
        calls.clear();

        assertThat(message.content()).hasSize(1).isUnmodifiable();
        assertThat(message.toolCalls()).hasSize(1).isUnmodifiable();
    }

    @Test
    void bytesAreCopiedInAndOut() {
        byte[] bytes = BYTES.clone();
        MediaContent image = Content.image(bytes, "image/png");
        bytes[0] = 9;
        image.bytes().orElseThrow()[1] = 9;

        assertThat(image.bytes()).hasValueSatisfying(copy -> assertThat(copy).isEqualTo(BYTES));
    }

    @Test
    void bytesBecomeADataUri() {
        assertThat(Content.image(BYTES, "image/png").toUrl()).isEqualTo("data:image/png;base64,AQID");
        assertThat(Content.image(URI.create("http://a/b.png")).toUrl()).isEqualTo("http://a/b.png");
    }

    @Test
    void mediaHaveEitherAddressOrBytes() {
        MediaContent fetched = MediaContent.of(MediaKind.AUDIO, URI.create("http://a/b.mp3"));
        MediaContent sent =
                MediaContent.of(MediaKind.DOCUMENT, BYTES, "application/pdf").named("a.pdf");

        assertThat(fetched.kind()).isEqualTo(MediaKind.AUDIO);
        assertThat(fetched.address()).contains(URI.create("http://a/b.mp3"));
        assertThat(fetched.bytes()).isEmpty();
        assertThat(fetched.mimeType()).isEmpty();
        assertThat(sent.address()).isEmpty();
        assertThat(sent.mimeType()).contains("application/pdf");
        assertThat(sent.fileName()).contains("a.pdf");
        assertThat(sent.detail()).isEmpty();
    }

    @Test
    void mediaAreEqualByWhatTheyHold() {
        MediaContent image = Content.image(BYTES, "image/png");

        assertThat(image)
                .isEqualTo(Content.image(BYTES.clone(), "image/png"))
                .hasSameHashCodeAs(Content.image(BYTES.clone(), "image/png"));
        assertThat(image).isNotEqualTo(Content.image(BYTES, "image/gif"));
        assertThat(image).isNotEqualTo(image.with(ImageDetail.HIGH));
        assertThat(image).isNotEqualTo(image.named("a.png"));
        assertThat(image).isNotEqualTo(MediaContent.of(MediaKind.VIDEO, BYTES, "image/png"));
        assertThat(image.with(ImageDetail.LOW).detail()).contains(ImageDetail.LOW);
    }

    @Test
    void bytesNeverPrint() {
        assertThat(Content.image(BYTES, "image/png")).hasToString("IMAGE[3 bytes of image/png]");
        assertThat(Content.image(URI.create("http://a/b"))).hasToString("IMAGE[http://a/b]");
    }

    @Test
    void toolIsNamedExactlyWhenOneToolMustBeCalled() {
        assertThat(ToolChoice.tool("f").tool()).contains("f");
        assertThat(ToolChoice.AUTO.tool()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ToolChoice(ToolChoice.Mode.TOOL, Optional.empty()))
                .withMessage("A tool must be named exactly when one tool must be called.");
        assertThatIllegalArgumentException().isThrownBy(() -> new ToolChoice(ToolChoice.Mode.AUTO, Optional.of("f")));
    }
}
