package dev.modelwright.langchain4j;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.common.AbstractChatModelListenerIT;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequestParameters;

/** The framework's own tests of listeners to chat models. */
class ChatModelListenerContractTest extends AbstractChatModelListenerIT {

    @Override
    protected ChatModel createModel(ChatModelListener listener) {
        return ModelwrightChatModel.builder(
                        ScriptedDriver.streaming(Brain::answer).model())
                .defaultRequestParameters(ChatRequestParameters.builder()
                        .temperature(temperature())
                        .topP(topP())
                        .maxOutputTokens(maxTokens())
                        .build())
                .listeners(listener)
                .build();
    }

    @Override
    protected String modelName() {
        return ScriptedDriver.MODEL;
    }

    @Override
    protected ChatModel createFailingModel(ChatModelListener listener) {
        return ModelwrightChatModel.builder(
                        ScriptedDriver.failing(Refusals.ofStatus(401)).model())
                .listeners(listener)
                .build();
    }

    @Override
    protected Class<? extends Exception> expectedExceptionClass() {
        return AuthenticationException.class;
    }
}
