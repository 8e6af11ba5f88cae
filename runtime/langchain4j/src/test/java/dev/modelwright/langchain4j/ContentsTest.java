package dev.modelwright.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.audio.Audio;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.ImageContent.DetailLevel;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.modelwright.message.Content;
import dev.modelwright.message.ImageDetail;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentsTest {

    private static final String BASE64 = "AQID";
    private static final byte[] BYTES = {1, 2, 3};
    private static final URI ADDRESS = URI.create("https://example.org/cat");

    @Test
    void textStaysText() {
        assertThat(Contents.of(TextContent.from("hello"))).isEqualTo(Content.text("hello"));
    }

    @Test
    void mediaAreSentAlongWithTheirMimeType() {
        assertThat(Contents.of(ImageContent.from(BASE64, "image/png", DetailLevel.AUTO)))
                .isEqualTo(MediaContent.of(MediaKind.IMAGE, BYTES, "image/png"));
        assertThat(Contents.of(AudioContent.from(BASE64, "audio/wav")))
                .isEqualTo(MediaContent.of(MediaKind.AUDIO, BYTES, "audio/wav"));
        assertThat(Contents.of(VideoContent.from(BASE64, "video/mp4")))
                .isEqualTo(MediaContent.of(MediaKind.VIDEO, BYTES, "video/mp4"));
        assertThat(Contents.of(PdfFileContent.from(BASE64, "application/pdf")))
                .isEqualTo(MediaContent.of(MediaKind.DOCUMENT, BYTES, "application/pdf"));
    }

    @Test
    void mediaAtAnAddressAreLeftToTheVendor() {
        assertThat(Contents.of(ImageContent.from(ADDRESS, DetailLevel.AUTO)))
                .isEqualTo(MediaContent.of(MediaKind.IMAGE, ADDRESS));
        assertThat(Contents.of(AudioContent.from(ADDRESS))).isEqualTo(MediaContent.of(MediaKind.AUDIO, ADDRESS));
        assertThat(Contents.of(VideoContent.from(ADDRESS))).isEqualTo(MediaContent.of(MediaKind.VIDEO, ADDRESS));
        assertThat(Contents.of(PdfFileContent.from(ADDRESS))).isEqualTo(MediaContent.of(MediaKind.DOCUMENT, ADDRESS));
    }

    @Test
    void pictureIsLookedAtAsCloselyAsAsked() {
        assertThat(detail(DetailLevel.LOW).detail()).contains(ImageDetail.LOW);
        assertThat(detail(DetailLevel.HIGH).detail()).contains(ImageDetail.HIGH);
        assertThat(detail(DetailLevel.AUTO).detail()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DetailLevel.class,
            names = {"MEDIUM", "ULTRA_HIGH"})
    void closenessThatNoVendorTakesIsRefused(DetailLevel level) {
        assertThatThrownBy(() -> detail(level))
                .isExactlyInstanceOf(UnsupportedFeatureException.class)
                .hasMessage("The detail level " + level + " of an image is not supported. Use LOW, HIGH or AUTO.");
    }

    @Test
    void recordingOfBytesTellsItsFormatByItself() {
        byte[] wave = "RIFF0000WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

        assertThat(Contents.of(
                        AudioContent.from(Audio.builder().binaryData(wave).build())))
                .isEqualTo(MediaContent.of(MediaKind.AUDIO, wave, "audio/wav"));
    }

    @Test
    void recordingOfUnknownFormatIsRefused() {
        assertThatThrownBy(() -> Contents.of(
                        AudioContent.from(Audio.builder().binaryData(BYTES).build())))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        "A recording whose bytes do not tell its format must have a MIME type, but has none. Name it.");
    }

    @Test
    void pictureWithoutMimeTypeIsRefused() {
        Image image = Image.builder().base64Data(BASE64).build();

        assertThatThrownBy(() -> Contents.of(ImageContent.from(image)))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("Content of kind image that is sent along must have a MIME type, but has none. "
                        + "Name it beside the data.");
    }

    @Test
    void dataThatAreNotInBase64AreRefusedAndNotRepeated() {
        assertThatThrownBy(() -> Contents.of(VideoContent.from("not base64!", "video/mp4")))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("Content of kind video must be given in base64, but is not. "
                        + "Encode its bytes with Base64.getEncoder().");
    }

    @Test
    void mediaOfNothingAreRefused() {
        assertThatThrownBy(() -> Contents.of(ImageContent.from(Image.builder().build())))
                .isExactlyInstanceOf(InvalidRequestException.class)
                .hasMessage("Content of kind image must have an address or data, but has neither.");
    }

    private static MediaContent detail(DetailLevel level) {
        return (MediaContent) Contents.of(ImageContent.from(BASE64, "image/png", level));
    }
}
