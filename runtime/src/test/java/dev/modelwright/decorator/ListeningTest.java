package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.CallInfo;
import dev.modelwright.listener.CallMode;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.schema.ModelKind;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListeningTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("a private word"));

    private final FakeTime time = new FakeTime();
    private final Events events = new Events();

    @Test
    void eventsSayWhichCallTheyAreAbout() {
        LanguageModel model = heard(Script.empty());
        model.invoke(REQUEST);
        model.stream(REQUEST).close();

        List<CallInfo> calls =
                events.all().stream().map(CallEvent::call).distinct().toList();
        assertThat(calls).hasSize(2);
        assertThat(calls).extracting(CallInfo::id).doesNotHaveDuplicates();
        assertThat(calls).extracting(CallInfo::mode).containsExactly(CallMode.WHOLE, CallMode.STREAMED);
        assertThat(calls).allSatisfy(call -> {
            assertThat(List.of(call.provider(), call.model())).containsExactly("acme", "m");
            assertThat(call.kind()).isEqualTo(ModelKind.LLM);
            assertThat(call.request()).hasToString("1 input, 14 characters");
        });
    }

    @Test
    void eventsCarryWhatTheApplicationNotesButDoNotPrintIt() {
        heard(Script.empty()).invoke(REQUEST.withMetadata(Map.of("trace", "t-7")));

        assertThat(events.all()).extracting(event -> event.call().metadata()).containsOnly(Map.of("trace", "t-7"));
        assertThat(events.all().toString()).doesNotContain("t-7");
    }

    @Test
    void timesCountFromTheCall() {
        Play play = Play.of("").then(() -> {
            time.pass(Duration.ofSeconds(2));
            return Optional.of("a");
        });
        LlmStream stream = heard(Script.empty().always(() -> {
                    time.pass(Duration.ofSeconds(1));
                    return play;
                }))
                .stream(REQUEST);
        stream.iterator().forEachRemaining(chunk -> time.pass(Duration.ofSeconds(4)));

        assertThat(events.the(CallEvent.Chunk.class).after()).isEqualTo(Duration.ofSeconds(1));
        assertThat(events.the(CallEvent.FirstToken.class).after()).isEqualTo(Duration.ofSeconds(7));
        assertThat(events.the(CallEvent.Completed.class).progress())
                .isEqualTo(new CallEvent.Progress(Duration.ofSeconds(11), Optional.of(Duration.ofSeconds(7)), 2));
    }

    @Test
    void completedCallsTellWhatTheyUsedAndAnswered() {
        LlmResult result = heard(Script.empty()).invoke(REQUEST);
        CallEvent.Completed event = events.the(CallEvent.Completed.class);

        assertThat(event.usage()).hasToString("3 tokens in, 5 tokens out, price unknown");
        assertThat(event.result().orElseThrow().value()).isEqualTo(result);
        assertThat(events.the(CallEvent.Started.class).request().value()).isSameAs(REQUEST);
    }

    @Test
    void completedStreamsTellWhatTheyUsedAndAnswered() {
        LlmStream stream = heard(Script.empty()).stream(REQUEST);
        stream.iterator().forEachRemaining(chunk -> {});
        CallEvent.Completed event = events.the(CallEvent.Completed.class);

        assertThat(event.usage()).hasToString("3 tokens in, 5 tokens out, price unknown");
        assertThat(event.result().orElseThrow().value()).isEqualTo(stream.result());
    }

    @ParameterizedTest
    @EnumSource
    void otherKindsTellWhatTheyUsed(Operation operation) {
        if (operation.model(Script.empty()).kind() != ModelKind.LLM) {
            operation.run(Wrapping.on(Listening.with(events), operation.model(Script.empty())));

            assertThat(events.the(CallEvent.Completed.class).usage()).hasToString("3 tokens in, price unknown");
        }
    }

    @Test
    void anAnswerThatCannotBePutTogetherIsAFailure() {
        InvokeException malformed = Script.failure(ErrorKind.SERVER_UNAVAILABLE);
        LlmStream stream = Listening.with(events).on(malformed(malformed)).stream(REQUEST);
        stream.iterator().forEachRemaining(chunk -> {});

        assertThat(events.names()).isEqualTo("Started FirstToken Chunk Chunk Failed");
        assertThatThrownBy(stream::result).isSameAs(malformed);
        assertThat(events.lasts()).hasSize(1);
    }

    @Test
    void failedCallsTellWhatTheCallerSees() {
        InvokeException failure = Script.failure(ErrorKind.RATE_LIMIT);

        assertThatThrownBy(() -> heard(Script.empty().thenFail(failure)).invoke(REQUEST))
                .isSameAs(events.the(CallEvent.Failed.class).failure())
                .isSameAs(failure);
    }

    @Test
    void eventsDoNotPrintWhatWasSaid() {
        LlmStream stream = heard(Script.empty().then(Play.of("a secret answer"))).stream(REQUEST);
        stream.result();
        InvokeException quoting =
                InvokeException.of("acme", Failure.of(ErrorKind.BAD_REQUEST, "a private word is refused"), null);
        assertThatThrownBy(() -> heard(Script.empty().thenFail(quoting)).invoke(REQUEST))
                .isSameAs(quoting);

        assertThat(events.all().toString())
                .contains("Started", "Chunk", "Completed", "Failed", "(not shown)")
                .doesNotContain("private", "secret");
    }

    @Test
    void aListenerMayCloseTheStreamItIsToldOf() {
        AtomicReference<LlmStream> stream = new AtomicReference<>();
        ModelListener closing = new ModelListener() {
            @Override
            public void chunk(CallEvent.Chunk event) {
                stream.get().close();
            }
        };
        stream.set(Listening.with(closing, events).on(new FakeModels.Llm("m", Script.empty())).stream(REQUEST));
        stream.get().iterator().forEachRemaining(chunk -> {});

        assertThat(events.names()).isEqualTo("Started FirstToken Chunk Cancelled");
    }

    @Test
    void aRetryInsideIsOneCallAndARetryOutsideIsSeveral() {
        InvokeException failure = Script.failure(ErrorKind.CONNECTION);
        Retry retry = Retry.standard().with(time);
        Listening listening = Listening.with(events);
        listening.on(retry.on(llm(Script.empty().thenFail(failure)))).invoke(REQUEST);

        assertThat(events.names()).isEqualTo("Started Completed");
        retry.on(listening.on(llm(Script.empty().thenFail(failure)))).invoke(REQUEST);
        assertThat(events.names()).isEqualTo("Started Completed Started Failed Started Completed");
    }

    private static LanguageModel malformed(InvokeException failure) {
        return new FakeModels.Llm("m", Script.empty()) {
            @Override
            public LlmStream stream(LlmRequest request) {
                LlmStream whole = super.stream(request);
                return new LlmStream() {
                    @Override
                    public Iterator<LlmChunk> iterator() {
                        return whole.iterator();
                    }

                    @Override
                    public LlmResult result() {
                        throw failure;
                    }

                    @Override
                    public void close() {
                        whole.close();
                    }
                };
            }
        };
    }

    private LanguageModel heard(Script script) {
        return Listening.with(events).with(time).on(llm(script));
    }

    private static LanguageModel llm(Script script) {
        return new FakeModels.Llm("m", script);
    }
}
