package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.error.AuthorizationException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.CallHandle;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModelListing;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The models of a server, through the provider. */
@Timeout(60)
final class RunningModelsTest {

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    private final XinferenceProvider provider = new XinferenceProvider();
    private final ExecutorService caller = Executors.newSingleThreadExecutor();

    @AfterEach
    void callerIsFree() throws InterruptedException {
        provider.close();
        caller.shutdown();
        assertThat(caller.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, 'tiny-chat, tiny-chat-noparser, tiny-think, tiny-plain, tiny-gen'",
        "TEXT_EMBEDDING, tiny-embed",
        "RERANK, tiny-rerank",
        "SPEECH2TEXT, tiny-whisper",
        "TTS, tiny-tts"
    })
    void modelsOfARealServersListHaveTheirKinds(ModelKind kind, String uids) {
        assumeTrue(Files.isDirectory(Recorded.FOLDER), "skipped: shared corpus is absent");
        server.describing(Recorded.named("models-list").answer());

        List<ListedModel> listed = listing(kind).list(values());
        assertThat(listed.stream().map(ListedModel::model).collect(Collectors.joining(", ")))
                .isEqualTo(uids);
        assertThat(listed)
                .allSatisfy(model -> assertThat(model.naming()).isEqualTo(Map.of("model_uid", model.model())));
    }

    @Test
    void modelIsShownByItsUidAndItsNameWhereThatIsAnother() {
        server.describing(list(
                "{\"id\":\"judge\",\"model_type\":\"rerank\",\"model_name\":\"bge-reranker\"}",
                "{\"id\":\"bge\",\"model_type\":\"rerank\",\"model_name\":\"bge\"}"));

        assertThat(listing(ModelKind.RERANK).list(values()))
                .extracting(ListedModel::label)
                .containsExactly(LocalizedText.of("judge (bge-reranker)"), LocalizedText.of("bge"));
    }

    @Test
    void modelThatNoRequestCanNameIsLeftOut() {
        server.describing(
                list("{\"id\":\"BAAI/bge\",\"model_type\":\"rerank\"}", "{\"id\":\"bge\",\"model_type\":\"rerank\"}"));

        assertThat(listing(ModelKind.RERANK).list(values()))
                .extracting(ListedModel::model)
                .containsExactly("bge");
    }

    @Test
    void everyFieldButTheUidIsAskedFor() {
        assertThat(listing(ModelKind.LLM).form().fields())
                .extracting(CredentialField::variable)
                .isNotEmpty()
                .containsExactlyElementsOf(XinferenceCredentials.FORM.variables().stream()
                        .filter(variable -> !variable.equals("model_uid"))
                        .toList());
        assertThat(provider.listing(ModelKind.MODERATION)).isEmpty();
    }

    @Test
    void listedModelIsCalledByItsUid() {
        server.describing(request -> request.getTarget().equals("/v1/models")
                        ? list(Wire.description("vLLM", "chat")
                                .put("id", "qwen3")
                                .build()
                                .toJson())
                        : Wire.describing("chat"))
                .answering(Wire.said("Hello"));
        Map<String, Object> asked = values();

        ListedModel first = listing(ModelKind.LLM).list(asked).get(0);
        Model model = provider.model(ModelKind.LLM, first.model(), first.credentials(asked));
        model.validateCredentials();
        assertThat(server.requests())
                .extracting(RecordedRequest::getRequestLine)
                .containsExactly("GET /v1/models HTTP/1.1", "GET /v1/models/qwen3 HTTP/1.1");
        assertThat(server.requests())
                .allSatisfy(request ->
                        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer xf-canary-key"));
    }

    @Test
    void valuesAreCheckedBeforeTheServerIsAsked() {
        assertThat(catchThrowableOfType(
                                InvalidCredentialsException.class,
                                () -> listing(ModelKind.LLM).list(Map.of("max_retries", "many")))
                        .violations())
                .extracting(violation -> violation.variable())
                .containsExactly("server_url", "max_retries");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void serverThatRefusesSaysWhy() {
        server.describing(Wire.json(401, "{\"detail\":\"Could not validate xf-canary-key\"}"));

        assertThat(catchThrowableOfType(
                        InvokeException.class, () -> listing(ModelKind.LLM).list(values())))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageNotContaining("canary")
                .satisfies(refused -> assertThat(refused.code()).hasValue("unauthorized"));
    }

    @ParameterizedTest
    @EnumSource
    void listingThatWaitsEnds(End end) throws Exception {
        HeldStream held = new HeldStream(" ", " ");
        server.describing(request -> held.answer());
        ModelListing listing = listing(ModelKind.LLM);
        CallHandle handle = CallHandle.create();
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Future<Throwable> failure = caller.submit(() -> {
            thread.complete(Thread.currentThread());
            return catchThrowableOfType(Throwable.class, () -> handle.call(() -> listing.list(values())));
        });
        held.awaitBeginning();
        switch (end) {
            case CANCELLED -> handle.cancel();
            case CLOSED -> provider.close();
            case INTERRUPTED -> thread.get().interrupt();
        }

        assertThat(failure.get(20, TimeUnit.SECONDS))
                .isInstanceOf(end == End.CANCELLED ? CancellationException.class : ConnectionException.class);
        held.assertCancelled();
    }

    @Test
    void closedProviderSendsNothing() {
        ModelListing listing = listing(ModelKind.LLM);
        provider.close();

        assertThat(catchThrowableOfType(ConnectionException.class, () -> listing.list(values()))
                        .code())
                .hasValue("closed");
        assertThatThrownBy(() -> listing(ModelKind.LLM)).isInstanceOf(IllegalStateException.class);
        assertThat(server.requests()).isEmpty();
    }

    private ModelListing listing(ModelKind kind) {
        return provider.listing(kind).orElseThrow();
    }

    private Map<String, Object> values() {
        return Map.of("server_url", server.url(), "api_key", "xf-canary-key", "max_retries", "0");
    }

    private static MockResponse list(String... models) {
        return Wire.json(Stream.of(models).collect(Collectors.joining(",", "{\"object\":\"list\",\"data\":[", "]}")));
    }

    private enum End {
        CANCELLED,
        CLOSED,
        INTERRUPTED
    }
}
