package dev.modelwright.springai;

import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import org.springframework.ai.content.Media;
import org.springframework.util.MimeType;

/** Turns Spring AI's media into ours: bytes, an address, a data URL or Base64. */
final class MediaParts {

    private MediaParts() {}

    static MediaContent of(Media media) {
        MediaKind kind = kind(media.getMimeType());
        MediaContent content = content(kind, media);
        return kind == MediaKind.DOCUMENT ? content.named(media.getName()) : content;
    }

    private static MediaContent content(MediaKind kind, Media media) {
        Object data = media.getData();
        String type = typeOf(media.getMimeType());
        if (data instanceof byte[] bytes) {
            return MediaContent.of(kind, bytes, type);
        }
        String text = data.toString();
        if (text.startsWith("data:")) {
            return MediaContent.of(kind, decode(text.substring(text.indexOf(',') + 1)), type);
        }
        if (text.contains("://")) {
            return MediaContent.of(kind, address(text));
        }
        return MediaContent.of(kind, decode(text), type);
    }

    private static MediaKind kind(MimeType type) {
        return switch (type.getType()) {
            case "image" -> MediaKind.IMAGE;
            case "audio" -> MediaKind.AUDIO;
            case "video" -> MediaKind.VIDEO;
            default -> MediaKind.DOCUMENT;
        };
    }

    private static String typeOf(MimeType type) {
        return type.getType() + "/" + type.getSubtype();
    }

    // Its text may be what nobody but the model should see: it is not repeated.
    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException fault) {
            throw new IllegalArgumentException("The address of a medium must be a URI: " + fault.getReason() + ".");
        }
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("A medium must be bytes, an address or Base64, but was another text.");
        }
    }
}
