package dev.modelwright.langchain4j;

import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pictures and other media as the framework holds them: an address, or bytes in base64 with a MIME type. */
final class Media {

    private Media() {}

    static MediaContent of(MediaKind kind, @Nullable URI address, @Nullable String base64, @Nullable String mimeType) {
        if (base64 != null) {
            return MediaContent.of(kind, bytes(kind, base64), required(kind, mimeType));
        }
        if (address == null) {
            throw new InvalidRequestException(words(kind) + " must have an address or data, but has neither.");
        }
        return MediaContent.of(kind, address);
    }

    static byte[] bytes(MediaKind kind, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidRequestException(
                    words(kind) + " must be given in base64, but is not. Encode its bytes with Base64.getEncoder().",
                    malformed);
        }
    }

    /** Refuses media that the model does not declare, as it would itself, in the framework's words. */
    static void requireReadable(List<Content> contents, ModelSchema schema) {
        for (Content content : contents) {
            if (content instanceof MediaContent media && !schema.features().contains(feature(media.kind()))) {
                throw new UnsupportedFeatureException(words(media.kind()) + " is not supported by model `"
                        + schema.model() + "`. Leave it out or choose a model that can read it.");
            }
        }
    }

    private static ModelFeature feature(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> ModelFeature.VISION;
            case AUDIO -> ModelFeature.AUDIO;
            case VIDEO -> ModelFeature.VIDEO;
            case DOCUMENT -> ModelFeature.DOCUMENT;
        };
    }

    private static String required(MediaKind kind, @Nullable String mimeType) {
        if (mimeType == null || mimeType.isBlank()) {
            throw new InvalidRequestException(
                    words(kind) + " that is sent along must have a MIME type, but has none. Name it beside the data.");
        }
        return mimeType;
    }

    private static String words(MediaKind kind) {
        return "Content of kind " + kind.name().toLowerCase(Locale.ROOT);
    }
}
