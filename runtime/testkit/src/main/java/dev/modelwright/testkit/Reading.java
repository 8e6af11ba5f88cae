package dev.modelwright.testkit;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmStream;
import dev.modelwright.model.Model;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.SpeechStream;
import dev.modelwright.model.TextToSpeechModel;
import dev.modelwright.parameter.DynamicParameters;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;

/** A stream of either kind that is read step by step. */
final class Reading implements AutoCloseable {

    private final Iterator<?> iterator;
    private final Runnable result;
    private final Runnable closing;
    private final AtomicInteger pieces = new AtomicInteger();

    private Reading(Iterator<?> iterator, Runnable result, Runnable closing) {
        this.iterator = iterator;
        this.result = result;
        this.closing = closing;
    }

    static Reading open(Model model, ContractCall call) {
        if (call == ContractCall.CHAT_STREAM) {
            LlmStream stream = ((LanguageModel) model)
                    .stream(ContractCall.request(new Question(Silence.wav(), DynamicParameters.none())));
            return new Reading(stream.iterator(), stream::result, stream::close);
        }
        SpeechStream stream = ((TextToSpeechModel) model).stream(SpeechRequest.of(Question.TEXT));
        return new Reading(stream.iterator(), stream::usage, stream::close);
    }

    void readOne() {
        Check.that(iterator.hasNext(), "There must be a first piece.");
        iterator.next();
        pieces.incrementAndGet();
    }

    void readToEnd() {
        while (iterator.hasNext()) {
            iterator.next();
            pieces.incrementAndGet();
        }
    }

    void result() {
        result.run();
    }

    /** Closes the stream, as its caller does who wants no more of it. */
    void cancel() {
        closing.run();
    }

    int pieces() {
        return pieces.get();
    }

    @Override
    public void close() {
        closing.run();
    }
}
