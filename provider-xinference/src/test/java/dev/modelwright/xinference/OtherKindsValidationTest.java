package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.BadRequestException;
import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.InvokeException;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.schema.ModelKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same stages as for language models, and the kind that a uid is of. */
final class OtherKindsValidationTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @EnumSource
    void modelOfTheKindIsAcceptedByOneLookUp(OtherKind kind) {
        server.describing(kind.description());

        assertThatCode(() -> kind.model(server.credentials().build()).validateCredentials())
                .doesNotThrowAnyException();
        assertThat(server.requests())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("GET /v1/models/tiny-uid HTTP/1.1");
    }

    @ParameterizedTest
    @MethodSource
    void modelOfAnotherKindIsRefusedWithTheKindItIsOf(OtherKind wanted, MockResponse answer, String described) {
        server.describing(answer);
        String reason = "Model `tiny-uid` must be a " + wanted.noun() + ", but is " + described
                + ". Choose the uid of a " + wanted.noun() + ".";
        CredentialsRejectedException rejected = rejection(wanted);
        InvokeException refused = catchThrowableOfType(
                InvokeException.class, () -> wanted.call(server.credentials().build()));

        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.failure()).map(InvokeException::kind).hasValue(ErrorKind.BAD_REQUEST);
        assertThat(refused).isInstanceOf(BadRequestException.class);
        assertThat(refused.detail()).isEqualTo(reason);
        for (InvokeException failure : List.of(rejected.failure().orElseThrow(), refused)) {
            assertThat(failure.code()).hasValue("wrong-model-type");
            assertThat(failure.reason()).hasValue(ErrorReason.WRONG_MODEL_KIND);
            assertThat(failure.isRetryable()).isFalse();
        }
        assertThat(server.calls()).isEmpty();
    }

    static Stream<Arguments> modelOfAnotherKindIsRefusedWithTheKindItIsOf() {
        return Arrays.stream(OtherKind.values())
                .flatMap(wanted -> Stream.concat(
                        Stream.of(
                                Arguments.of(wanted, Wire.describing("chat"), "a language model"),
                                Arguments.of(wanted, Wire.describing(), "of type `LLM`"),
                                Arguments.of(wanted, Wire.json("{\"model_type\":\"image\"}"), "of type `image`")),
                        Arrays.stream(OtherKind.values())
                                .filter(other -> other != wanted)
                                .map(other -> Arguments.of(wanted, other.description(), "a " + other.noun()))));
    }

    @ParameterizedTest
    @CsvSource({
        "SPEECH_TO_TEXT, whisper-large-v3", "SPEECH_TO_TEXT, SenseVoiceSmall", "SPEECH_TO_TEXT, paraformer-zh",
        "TEXT_TO_SPEECH, ChatTTS", "TEXT_TO_SPEECH, F5-TTS", "TEXT_TO_SPEECH, FishAudio"
    })
    void audioModelOfAServerThatNamesNoAbilitiesIsToldByItsFamily(OtherKind kind, String family) {
        server.describing(Wire.json("{\"model_type\":\"audio\",\"model_family\":\"" + family + "\"}"));

        assertThatCode(() -> kind.model(server.credentials().build()).validateCredentials())
                .doesNotThrowAnyException();
        OtherKind other = kind == OtherKind.SPEECH_TO_TEXT ? OtherKind.TEXT_TO_SPEECH : OtherKind.SPEECH_TO_TEXT;
        assertThat(rejection(other).reason()).contains("but is a " + kind.noun());
    }

    @ParameterizedTest
    @EnumSource
    void unknownUidIsExplained(OtherKind kind) {
        server.describing(Wire.json(
                400, "{\"detail\":\"[address=127.0.0.1:1, pid=2] Model not found in the model list, uid: tiny-uid\"}"));

        assertThat(rejection(kind).reason())
                .isEqualTo("The Xinference server answered 400: Model not found in the model list, uid: tiny-uid."
                        + " Check the model uid and whether the model is running.");
    }

    @ParameterizedTest
    @EnumSource
    void uidThatNoModelCanHaveIsRefusedWithoutARequest(OtherKind kind) {
        XinferenceCredentials credentials = XinferenceCredentials.builder()
                .serverUrl(server.url())
                .modelUid("BAAI/bge-m3")
                .build();

        assertThat(catchThrowableOfType(
                                CredentialsRejectedException.class,
                                () -> kind.model(credentials).validateCredentials())
                        .reason())
                .startsWith("The model uid cannot contain `/`, `?` or `#`, but was `BAAI/bge-m3`.");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void providerServesFiveKinds() {
        assertThat(ModelProviders.load().provider("xinference").kinds())
                .containsExactlyInAnyOrder(
                        ModelKind.LLM,
                        ModelKind.TEXT_EMBEDDING,
                        ModelKind.RERANK,
                        ModelKind.SPEECH2TEXT,
                        ModelKind.TTS);
    }

    private CredentialsRejectedException rejection(OtherKind kind) {
        return catchThrowableOfType(
                CredentialsRejectedException.class,
                () -> kind.model(server.credentials().build()).validateCredentials());
    }
}
