package dev.modelwright.decorator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.listener.CallEvent;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.listener.RecordingLogger;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A listener's faults go no further, and are reported once. */
class ListenerFaultTest {

    private static final LlmRequest REQUEST = LlmRequest.of(Message.user("hello"));

    private final Events events = new Events();
    private final RecordingLogger logger = new RecordingLogger();

    @ParameterizedTest
    @EnumSource
    void aListenerThatThrowsDisturbsNobody(Operation operation) {
        Model plain = operation.model(Script.empty());
        Model model = Wrapping.on(Listening.with(new Throwing(), events).reportingTo(logger), plain);

        assertThat(operation.run(model)).isEqualTo(operation.run(plain));
        assertThat(events.lasts()).containsExactly("Completed");
        assertThat(logger.lines())
                .containsExactly("WARNING The listener `dev.modelwright.decorator.ListenerFaultTest$Throwing` failed at"
                        + " `Started`. Reported once. <- java.lang.AssertionError: a fault");
        operation.run(model);
        assertThat(logger.lines()).hasSize(1);
    }

    @Test
    void aLoggerThatThrowsDisturbsNobodyEither() {
        RecordingLogger broken = new RecordingLogger().throwing(new IllegalStateException("full"));
        LanguageModel model =
                Listening.with(new Throwing()).reportingTo(broken).on(new FakeModels.Llm("m", Script.empty()));

        assertThat(model.invoke(REQUEST).text()).isEqualTo("yes");
    }

    @Test
    void aListenerThatOverridesNothingIsFine() {
        ModelListener idle = new ModelListener() {};
        LanguageModel model = Listening.with(idle).reportingTo(logger).on(new FakeModels.Llm("m", Script.empty()));
        model.stream(REQUEST).result();
        model.stream(REQUEST).close();

        assertThat(logger.lines()).isEmpty();
    }

    /** Throws whatever it hears. */
    private static final class Throwing implements ModelListener {

        @Override
        public void started(CallEvent.Started event) {
            throw new AssertionError("a fault");
        }

        @Override
        public void firstToken(CallEvent.FirstToken event) {
            throw new IllegalStateException();
        }

        @Override
        public void chunk(CallEvent.Chunk event) {
            throw new StackOverflowError();
        }

        @Override
        public void completed(CallEvent.Completed event) {
            throw new IllegalStateException();
        }
    }
}
