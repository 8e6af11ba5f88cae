package dev.modelwright.samples.langchain4j;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.modelwright.langchain4j.ModelwrightChatModel;
import dev.modelwright.langchain4j.ModelwrightChatRequestParameters;
import dev.modelwright.langchain4j.ModelwrightEmbeddingModel;
import dev.modelwright.langchain4j.ModelwrightScoringModel;
import dev.modelwright.langchain4j.ModelwrightStreamingChatModel;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.xinference.XinferenceCredentials;
import dev.modelwright.xinference.XinferenceLlmParameters;
import dev.modelwright.xinference.XinferenceProvider;

/**
 * The one class that knows whose models they are.
 *
 * @param server the server's address
 * @param chatUid the uid of the model that chats
 * @param embeddingUid the uid of the model that makes vectors
 * @param rerankUid the uid of the model that scores
 */
record Models(String server, String chatUid, String embeddingUid, String rerankUid) {

    static Models of(StandInServer server) {
        return new Models(server.url(), StandInServer.CHAT_UID, StandInServer.EMBEDDING_UID, StandInServer.RERANK_UID);
    }

    ChatModel chat() {
        return ModelwrightChatModel.builder(llm())
                .defaultRequestParameters(defaults())
                .build();
    }

    StreamingChatModel streaming() {
        return ModelwrightStreamingChatModel.builder(llm())
                .defaultRequestParameters(defaults())
                .build();
    }

    EmbeddingModel embedding() {
        return ModelwrightEmbeddingModel.of(XinferenceProvider.textEmbedding("embedding", credentials(embeddingUid)));
    }

    ScoringModel scoring() {
        return ModelwrightScoringModel.of(XinferenceProvider.rerank("rerank", credentials(rerankUid)));
    }

    private LanguageModel llm() {
        return XinferenceProvider.llm("chat", credentials(chatUid));
    }

    // The framework's names and the vendor's typed parameters, side by side.
    private static ModelwrightChatRequestParameters defaults() {
        return ModelwrightChatRequestParameters.builder()
                .temperature(0.2)
                .vendorParameters(XinferenceLlmParameters.builder().seed(7).build())
                .build();
    }

    private XinferenceCredentials credentials(String uid) {
        return XinferenceCredentials.builder().serverUrl(server).modelUid(uid).build();
    }
}
