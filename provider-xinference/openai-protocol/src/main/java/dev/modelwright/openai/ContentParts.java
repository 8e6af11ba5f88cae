package dev.modelwright.openai;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.message.TextContent;
import dev.modelwright.schema.ModelSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Texts and media as content parts. Refuses media where this server would drop them silently. */
final class ContentParts {

    private final ModelSchema schema;

    ContentParts(ModelSchema schema) {
        this.schema = schema;
    }

    boolean isText(Content content) {
        return content instanceof TextContent;
    }

    /** Returns the text of a message that cannot carry media on this server. */
    String text(Message message) {
        media(message).ifPresent(kind -> {
            throw new IllegalArgumentException("Content of kind " + kind
                    + " must be in a message of the user, but was in another. Move it there or leave it out.");
        });
        return message.text();
    }

    /** Refuses media in whatever message, for models that read one text. */
    void requireText(Message message) {
        media(message).ifPresent(kind -> {
            throw unreadable(kind);
        });
    }

    JsonArray of(List<Content> content) {
        return JsonArray.of(content.stream().map(this::part).toList());
    }

    private static Optional<MediaKind> media(Message message) {
        return message.content().stream()
                .filter(MediaContent.class::isInstance)
                .map(content -> ((MediaContent) content).kind())
                .findFirst();
    }

    private JsonObject part(Content content) {
        if (content instanceof MediaContent media) {
            return part(media);
        }
        return JsonObject.builder()
                .put("type", "text")
                .put("text", ((TextContent) content).text())
                .build();
    }

    private JsonObject part(MediaContent media) {
        String type = type(media.kind());
        JsonObject.Builder source = JsonObject.builder().put("url", media.toUrl());
        media.detail().ifPresent(detail -> source.put("detail", detail.name().toLowerCase(Locale.ROOT)));
        return JsonObject.builder().put("type", type).put(type, source.build()).build();
    }

    // No model of this server says that it reads documents, so that none comes here.
    private String type(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> "image_url";
            case AUDIO -> "audio_url";
            case VIDEO -> "video_url";
            case DOCUMENT -> throw unreadable(kind);
        };
    }

    private IllegalArgumentException unreadable(MediaKind kind) {
        return new IllegalArgumentException("Model `" + schema.model() + "` cannot read content of kind " + kind
                + ". Leave it out or choose a model that can.");
    }
}
