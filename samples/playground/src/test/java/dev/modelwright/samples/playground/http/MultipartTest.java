package dev.modelwright.samples.playground.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.samples.playground.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=\"b d\"";

    @Test
    void partsAreTakenApartAsBytes() {
        Multipart upload = parse("--b d\r\nContent-Disposition: form-data; name=\"request\"\r\n\r\n{}\r\n"
                + "--b d\r\ncontent-disposition: form-data; name=\"audio\"; filename=\"../c\\d/e f.wav\"\r\n"
                + "Content-Type: audio/wav\r\n\r\n\u00ff\r\n\r\n--b\r\n--b d--\r\n");

        Part audio = upload.part("audio");
        assertThat(new String(upload.part("request").content(), ISO_8859_1)).isEqualTo("{}");
        assertThat(new String(audio.content(), ISO_8859_1)).isEqualTo("\u00ff\r\n\r\n--b");
        assertThat(audio.fileName()).contains("e f.wav");
        assertThat(audio.type()).contains("audio/wav");
        assertThat(upload.part("request").fileName()).isEmpty();
    }

    @Test
    void emptyPartIsEmpty() {
        Multipart upload = parse("--b d\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--b d--");

        assertThat(upload.part("a").content()).isEmpty();
    }

    @Test
    void missingPartIsNamed() {
        Multipart upload = parse("--b d--");

        assertThatThrownBy(() -> upload.part("audio"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.violations().get(0).field()).isEqualTo("audio"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "--b d\r\nno end", "--b d\r\nno blank line\r\n--b d--"})
    void whatCannotBeTakenApartIsRefused(String body) {
        assertThatThrownBy(() -> parse(body)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""})
    void boundaryMustBeGiven(String type) {
        assertThatThrownBy(() -> Multipart.parse(type, new byte[0])).isInstanceOf(Problem.class);
    }

    private static Multipart parse(String body) {
        return Multipart.parse(TYPE, body.getBytes(ISO_8859_1));
    }
}
