package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.registry.ModelProviders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CredentialsValidationTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @ParameterizedTest
    @CsvSource({"chat", "generate"})
    void runningLanguageModelIsAcceptedByOneLookUp(String ability) {
        server.describing(Wire.describing(ability));

        assertThatCode(server.model()::validateCredentials).doesNotThrowAnyException();
        assertThat(server.requests())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("GET /v1/models/tiny-uid HTTP/1.1");
    }

    @ParameterizedTest
    @MethodSource
    void rejectionSaysWhyAndWhatToDo(MockResponse answer, ErrorKind kind, String reason) {
        server.describing(answer);
        CredentialsRejectedException rejected = rejection(server.model());

        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected).hasMessage("[xinference] Credentials rejected: " + reason);
        assertThat(rejected.failure()).map(InvokeException::kind).hasValue(kind);
        assertThat(server.requests()).hasSize(1);
    }

    static Stream<Arguments> rejectionSaysWhyAndWhatToDo() {
        return Stream.concat(refusedByTheServer(), noLanguageModel());
    }

    private static Stream<Arguments> refusedByTheServer() {
        String said = "The Xinference server answered ";
        return Stream.of(
                Arguments.of(
                        Wire.json(401, "{\"detail\":\"Could not validate credentials\"}"),
                        ErrorKind.AUTHORIZATION,
                        said + "401: Could not validate credentials. Check the API key."),
                Arguments.of(
                        Wire.json(403, "{\"detail\":\"API key does not have access to model: tiny-uid\"}"),
                        ErrorKind.AUTHORIZATION,
                        said + "403: API key does not have access to model: tiny-uid."
                                + " The API key, or this machine, is not allowed to do this."),
                Arguments.of(
                        Wire.json(429, "{\"detail\":\"Too many failed attempts. IP temporarily banned.\"}"),
                        ErrorKind.AUTHORIZATION,
                        said + "429: Too many failed attempts. IP temporarily banned."
                                + " Correct the API key and wait until the ban ends."),
                Arguments.of(
                        Wire.json(400, "{\"detail\":\"Model not found in the model list, uid: tiny-uid\"}"),
                        ErrorKind.BAD_REQUEST,
                        said + "400: Model not found in the model list, uid: tiny-uid."
                                + " Check the model uid and whether the model is running."));
    }

    private static Stream<Arguments> noLanguageModel() {
        return Stream.of(
                Arguments.of(
                        Wire.json("{\"model_type\":\"rerank\",\"model_name\":\"r\"}"),
                        ErrorKind.BAD_REQUEST,
                        "Model `tiny-uid` must be a language model, but is a rerank model."
                                + " Choose the uid of a language model."),
                Arguments.of(
                        Wire.text(200, "<html><title>Hello</title></html>"),
                        ErrorKind.SERVER_UNAVAILABLE,
                        "The answer must be a JSON object, but was something else: Hello."),
                Arguments.of(
                        Wire.json(404, "{\"detail\":\"Not Found\"}"),
                        ErrorKind.BAD_REQUEST,
                        "The Xinference server answered 404: Not Found."));
    }

    @Test
    void unreachableServerIsNamed() throws IOException {
        String address = "http://127.0.0.1:" + closedPort();
        CredentialsRejectedException rejected = rejection(XinferenceProvider.llm(
                "m",
                XinferenceCredentials.builder()
                        .serverUrl(address)
                        .modelUid("tiny-uid")
                        .maxRetries(0)
                        .build()));

        assertThat(rejected.reason())
                .isEqualTo("The server at `" + address + "` cannot be reached: the connection was refused."
                        + " Is the server running, and is the port right?");
        assertThat(rejected.failure()).map(InvokeException::kind).hasValue(ErrorKind.CONNECTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://host:9997?token=secret-canary | cannot hold a query or a fragment."
                        + " Remove everything from `?` or `#` on.",
                "http://user:secret-canary@host:9997 | cannot hold a user name or password."
                        + " Give the API key as its own setting.",
                "ftp://host:9997 | must start with `http://` or `https://`."
            })
    void addressThatCannotBeUsedIsExplainedAndNotRepeated(String address, String rule) {
        CredentialsRejectedException rejected = rejection(XinferenceProvider.llm(
                "m",
                XinferenceCredentials.builder()
                        .serverUrl(address)
                        .modelUid("tiny-uid")
                        .build()));

        assertThat(rejected.reason()).isEqualTo("The server address " + rule);
    }

    @Test
    void limitsThatCannotBeUsedAreExplained() {
        assertThat(rejection(XinferenceProvider.llm(
                                "m", server.credentials().maxRetries(11).build()))
                        .reason())
                .isEqualTo("The number of retries must be between 0 and 10, but was 11.");
        assertThat(rejection(XinferenceProvider.llm(
                                "m",
                                server.credentials()
                                        .invokeTimeout(Duration.ofDays(2))
                                        .build()))
                        .reason())
                .startsWith("The answer timeout must be more than zero and at most one day");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void formIsCheckedAsAWholeBeforeAnyRequest() {
        Map<String, Object> values = Map.of(
                "server_url",
                "not a url",
                "api_key",
                "sk-form-canary",
                "invoke_timeout",
                "soon",
                "max_retries",
                "many");
        InvalidCredentialsException invalid = catchThrowableOfType(
                InvalidCredentialsException.class,
                () -> ModelProviders.load().provider("xinference").languageModel("m", values));

        assertThat(invalid.violations())
                .extracting(violation -> violation.variable())
                .containsExactly("server_url", "model_uid", "invoke_timeout", "max_retries");
        assertThat(invalid.toString()).doesNotContain("sk-form-canary");
    }

    private static CredentialsRejectedException rejection(LanguageModel model) {
        return catchThrowableOfType(CredentialsRejectedException.class, model::validateCredentials);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
