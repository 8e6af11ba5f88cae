package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.common.AbstractChatModelIT;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;

/** The framework's own tests of chat models, with a script in place of a model. Those that need eyes are left out. */
class ChatModelContractTest extends AbstractChatModelIT {

    @Override
    protected List<ChatModel> models() {
        return List.of(
                ModelwrightChatModel.of(ScriptedDriver.streaming(Brain::answer).model()));
    }

    @Override
    protected ChatModel createModelWith(ChatRequestParameters parameters) {
        return ModelwrightChatModel.builder(
                        ScriptedDriver.streaming(Brain::answer).model())
                .defaultRequestParameters(parameters)
                .build();
    }

    @Override
    protected ChatRequestParameters createIntegrationSpecificParameters(int maxOutputTokens) {
        return ModelwrightChatRequestParameters.builder()
                .maxOutputTokens(maxOutputTokens)
                .build();
    }

    @Override
    protected boolean supportsModelNameParameter() {
        return false;
    }

    @Override
    protected boolean supportsSingleImageInputAsBase64EncodedString() {
        return false;
    }

    @Override
    protected boolean supportsSingleImageInputAsPublicURL() {
        return false;
    }

    @Override
    protected Class<? extends ChatResponseMetadata> chatResponseMetadataType(ChatModel model) {
        return ModelwrightChatResponseMetadata.class;
    }

    @Override
    protected Class<? extends TokenUsage> tokenUsageType(ChatModel model) {
        return ModelwrightTokenUsage.class;
    }
}
