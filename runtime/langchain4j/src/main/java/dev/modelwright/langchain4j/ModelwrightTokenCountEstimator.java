package dev.modelwright.langchain4j;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.TokenCountEstimator;
import dev.modelwright.message.Message;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Counts the tokens of messages as a language model of any vendor does: with the vendor's tokenizer where it has one, else near to it. A
 * vendor may be asked, which is a call. Immutable, safe for any number of threads, and nothing to close.
 */
public final class ModelwrightTokenCountEstimator implements TokenCountEstimator {

    private final LanguageModel model;

    private ModelwrightTokenCountEstimator(LanguageModel model) {
        this.model = Objects.requireNonNull(model, "model");
    }

    /** Returns an estimator that counts as the model does. */
    public static ModelwrightTokenCountEstimator of(LanguageModel model) {
        return new ModelwrightTokenCountEstimator(model);
    }

    /** Returns the tokens of a text, counted as the only message of a user. */
    @Override
    public int estimateTokenCountInText(String text) {
        return count(List.of(Message.user(text)));
    }

    /** Returns the tokens of a message, counted as the only one. */
    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
        return count(Messages.of(List.of(message)));
    }

    /** Returns the tokens of a conversation; none have none. */
    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
        List<ChatMessage> conversation = new ArrayList<>();
        messages.forEach(conversation::add);
        return conversation.isEmpty() ? 0 : count(Messages.of(conversation));
    }

    private int count(List<Message> messages) {
        return Failures.mapping(() -> ModelwrightTokenUsage.clamp(
                model.countTokens(LlmRequest.of(messages)).tokens()));
    }
}
