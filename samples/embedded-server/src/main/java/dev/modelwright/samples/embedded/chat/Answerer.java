package dev.modelwright.samples.embedded.chat;

import dev.modelwright.samples.standin.Conversation;
import dev.modelwright.samples.standin.EngineFault;
import dev.modelwright.samples.standin.ServedModel;
import java.util.OptionalLong;

/** What answers conversations. */
public interface Answerer extends AutoCloseable {

    /** Returns how the answerer is listed; its label starts every answer. */
    ServedModel model();

    /**
     * Answers, with at most so many tokens as far as it can.
     *
     * @throws EngineFault when it fails
     */
    String answer(Conversation conversation, OptionalLong maxTokens);

    @Override
    void close();
}
