package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmStream;
import dev.modelwright.registry.ModelProviders;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closing a provider ends what runs at its models, and nothing else. */
@Timeout(60)
final class ProviderClosingTest {

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
    @EnumSource
    void callThatWaitsEnds(Way way) throws Exception {
        HeldStream held = new HeldStream(" ", " ");
        server.describing(way.description()).answering(request -> held.answer());
        Future<InvokeException> failure = caller.submit(() -> catchThrowableOfType(
                InvokeException.class,
                () -> way.call(provider, server.credentials().build())));
        held.awaitBeginning();
        provider.close();

        assertThat(failure.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ConnectionException.class)
                .returns(false, InvokeException::isRetryable);
        held.assertCancelled();
    }

    @Test
    void streamThatNobodyReadsAtTheMomentEndsAndItsEngineIsToldToStop() throws Exception {
        BlockingQueue<RecordedRequest> aborts = new LinkedBlockingQueue<>();
        server.aborting(request -> {
            aborts.add(request);
            return Wire.json("{\"msg\":\"DONE\"}");
        });
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), ": ping\r\n\r\n");
        server.answering(held.answer());
        try (LlmStream stream = model().stream(Way.QUESTION)) {
            Iterator<LlmChunk> chunks = stream.iterator();
            assertThat(chunks.next().text()).isEqualTo("Hello");
            provider.close();

            held.assertCancelled();
            assertThat(aborts.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(catchThrowableOfType(ConnectionException.class, chunks::hasNext))
                    .returns("Hello", failure -> failure.partialText().orElse(""))
                    .returns("aborted", failure -> failure.code().orElse(""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void callOfAModelWhoseProviderIsClosedSaysSoAndSendsNothing(Way way) {
        server.describing(way.description()).answering(way.answer(), way.answer());
        way.call(provider, server.credentials().build());
        LanguageModel model = model();
        int sent = server.requests().size();
        provider.close();
        provider.close();

        assertThat(catchThrowableOfType(ConnectionException.class, () -> model.invoke(Way.QUESTION)))
                .hasMessageContaining("Provider `xinference` is closed.")
                .returns("closed", failure -> failure.code().orElse(""));
        assertThatThrownBy(() -> way.call(provider, server.credentials().build()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Provider `xinference` is closed.");
        assertThat(server.requests()).hasSize(sent);
    }

    @Test
    void modelsOfOtherProvidersOfTheSameVendorGoOn() throws Exception {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), Wire.framed(Wire.delta(".")));
        server.answering(held.answer(), Wire.said("shared"), Wire.said("other"));
        try (XinferenceProvider other = new XinferenceProvider();
                LlmStream stream = other.languageModel("m", server.credentials().build()).stream(Way.QUESTION)) {
            Iterator<LlmChunk> chunks = stream.iterator();
            chunks.next();
            model();
            provider.close();
            held.goOn();

            assertThat(chunks.next().text()).isEqualTo(".");
            assertThat(XinferenceProvider.llm("m", server.credentials().build())
                            .invoke(Way.QUESTION)
                            .text())
                    .isEqualTo("shared");
            assertThat(other.languageModel("m", server.credentials().build())
                            .invoke(Way.QUESTION)
                            .text())
                    .isEqualTo("other");
        }
    }

    @Test
    void closingTheRegistryClosesTheProvidersThatItLoaded() {
        Map<String, Object> credentials = server.credentials().build().toMap();
        LanguageModel model;
        try (ModelProviders providers = ModelProviders.load()) {
            server.answering(Wire.said("open"));
            model = providers.provider(XinferenceProvider.ID).languageModel("m", credentials);
            assertThat(model.invoke(Way.QUESTION).text()).isEqualTo("open");
        }

        assertThat(catchThrowableOfType(ConnectionException.class, () -> model.invoke(Way.QUESTION))
                        .code())
                .hasValue("closed");
    }

    @Test
    void providerOfWhichNothingWasAskedIsClosedWithoutAWord() {
        new XinferenceProvider().close();

        assertThat(server.requests()).isEmpty();
    }

    private LanguageModel model() {
        return provider.languageModel("m", server.credentials().build());
    }
}
