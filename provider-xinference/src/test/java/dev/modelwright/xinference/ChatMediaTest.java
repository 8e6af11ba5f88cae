package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.json.JsonValue;
import dev.modelwright.message.AssistantMessage;
import dev.modelwright.message.Content;
import dev.modelwright.message.ImageDetail;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.message.SystemMessage;
import dev.modelwright.message.ToolMessage;
import dev.modelwright.model.LlmRequest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ChatMediaTest {

    private static final URI ADDRESS = URI.create("https://example.org/file");

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void textsAndImagesAreSentAsPartsInOrder() {
        server.describing(Wire.describing("chat", "vision"));
        Message message = user(
                Content.text("What is this?"),
                Content.image(ADDRESS),
                Content.image(new byte[] {1, 2, 3}, "image/png"),
                Content.text("And that?"));

        assertThat(contentOf(message)).isEqualTo(Wire.object("""
                {"content":[
                  {"type":"text","text":"What is this?"},
                  {"type":"image_url","image_url":{"url":"https://example.org/file"}},
                  {"type":"image_url","image_url":{"url":"data:image/png;base64,AQID"}},
                  {"type":"text","text":"And that?"}]}""").members().get("content"));
    }

    @ParameterizedTest
    @CsvSource({
        "vision, IMAGE, image_url", "audio, AUDIO, audio_url", "video, VIDEO, video_url",
        "omni, IMAGE, image_url", "omni, AUDIO, audio_url", "omni, VIDEO, video_url"
    })
    void abilityAllowsItsKindOfMedia(String ability, MediaKind kind, String type) {
        server.describing(Wire.describing("chat", ability));

        assertThat(contentOf(user(MediaContent.of(kind, ADDRESS))))
                .isEqualTo(JsonValue.parse(
                        "[{\"type\":\"" + type + "\",\"" + type + "\":{\"url\":\"https://example.org/file\"}}]"));
    }

    @ParameterizedTest
    @CsvSource({"LOW, low", "HIGH, high"})
    void closenessOfAnImageIsSent(ImageDetail detail, String word) {
        server.describing(Wire.describing("chat", "vision"));

        assertThat(contentOf(user(MediaContent.of(MediaKind.IMAGE, ADDRESS).with(detail))))
                .isEqualTo(
                        JsonValue.parse("[{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://example.org/file\","
                                + "\"detail\":\"" + word + "\"}}]"));
    }

    @ParameterizedTest
    @EnumSource
    void mediaThatTheModelCannotReadAreRefused(MediaKind kind) {
        assertRefused(
                user(Content.text("a"), MediaContent.of(kind, ADDRESS)),
                "Model `my-model` cannot read content of kind " + kind + ". Leave it out or choose a model that can.");
    }

    @Test
    void documentIsRefusedByEveryModel() {
        server.describing(Wire.describing("chat", "omni"));

        assertRefused(
                user(MediaContent.of(MediaKind.DOCUMENT, ADDRESS)),
                "Model `my-model` cannot read content of kind DOCUMENT. Leave it out or choose a model that can.");
    }

    @Test
    void completionModelRefusesMedia() {
        server.describing(Wire.describing("generate", "vision"));

        assertRefused(
                user(Content.text("a"), Content.image(ADDRESS)),
                "Model `my-model` cannot read content of kind IMAGE. Leave it out or choose a model that can.");
    }

    @Test
    void mediaOutsideTheUsersMessagesAreRefusedAndNotDropped() {
        server.describing(Wire.describing("chat", "vision"));
        List<Content> picture = List.of(Content.image(ADDRESS));

        for (Message message : List.of(
                new SystemMessage(picture), new AssistantMessage(picture, List.of()), new ToolMessage("c1", picture))) {
            assertRefused(
                    message,
                    "Content of kind IMAGE must be in a message of the user, but was in another. Move it there or leave"
                            + " it out.");
        }
    }

    private JsonValue contentOf(Message message) {
        JsonValue written = server.bodyOf(LlmRequest.of(message))
                .array("messages")
                .orElseThrow()
                .elements()
                .get(0);
        return written.asObject().orElseThrow().members().get("content");
    }

    private void assertRefused(Message message, String detail) {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> server.model().invoke(LlmRequest.of(message)))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo(detail));
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> server.model().stream(LlmRequest.of(message)))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo(detail));
        assertThat(server.calls()).isEmpty();
    }
}
