package dev.modelwright.langchain4j;

import dev.langchain4j.data.audio.Audio;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.data.pdf.PdfFile;
import dev.langchain4j.data.video.Video;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.modelwright.message.Content;
import dev.modelwright.message.ImageDetail;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.model.AudioFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contents of messages, from the framework's types to ours. */
final class Contents {

    private static final String PDF = "application/pdf";

    private Contents() {}

    static List<Content> of(List<dev.langchain4j.data.message.Content> contents) {
        return contents.stream().map(Contents::of).toList();
    }

    static Content of(dev.langchain4j.data.message.Content content) {
        if (content instanceof TextContent text) {
            return Content.text(text.text());
        }
        if (content instanceof ImageContent image) {
            return image(image);
        }
        if (content instanceof AudioContent audio) {
            return audio(audio.audio());
        }
        if (content instanceof VideoContent film) {
            Video video = film.video();
            return Media.of(MediaKind.VIDEO, video.url(), video.base64Data(), video.mimeType());
        }
        if (content instanceof PdfFileContent document) {
            PdfFile file = document.pdfFile();
            return Media.of(
                    MediaKind.DOCUMENT,
                    file.url(),
                    file.base64Data(),
                    Optional.ofNullable(file.mimeType()).orElse(PDF));
        }
        throw new UnsupportedFeatureException("Content of type " + content.type() + " is not supported.");
    }

    static MediaContent image(Image image) {
        return Media.of(MediaKind.IMAGE, image.url(), image.base64Data(), image.mimeType());
    }

    private static MediaContent image(ImageContent content) {
        MediaContent image = image(content.image());
        ImageContent.DetailLevel level = content.detailLevel();
        if (level == null) {
            return image;
        }
        return switch (level) {
            case LOW -> image.with(ImageDetail.LOW);
            case HIGH -> image.with(ImageDetail.HIGH);
            case AUTO -> image;
            case MEDIUM, ULTRA_HIGH ->
                throw new UnsupportedFeatureException(
                        "The detail level " + level + " of an image is not supported. Use LOW, HIGH or AUTO.");
        };
    }

    static MediaContent audio(Audio audio) {
        byte @Nullable [] bytes = bytes(audio);
        return bytes == null
                ? Media.of(MediaKind.AUDIO, audio.url(), null, null)
                : MediaContent.of(MediaKind.AUDIO, bytes, mimeType(audio, bytes));
    }

    /** Returns the recording's bytes, null when it only has an address. */
    static byte @Nullable [] bytes(Audio audio) {
        if (audio.binaryData() != null) {
            return audio.binaryData();
        }
        return audio.base64Data() == null ? null : Media.bytes(MediaKind.AUDIO, audio.base64Data());
    }

    /** Returns the MIME type that is named, else the one that the first bytes tell. */
    static String mimeType(Audio audio, byte[] bytes) {
        return Optional.ofNullable(audio.mimeType())
                .filter(named -> !named.isBlank())
                .or(() -> AudioFormat.ofBytes(bytes).map(AudioFormat::mimeType))
                .orElseThrow(
                        () -> new InvalidRequestException(
                                "A recording whose bytes do not tell its format must have a MIME type, but has none. Name it."));
    }
}
