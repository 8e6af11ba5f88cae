package dev.modelwright.langchain4j;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.common.AbstractEmbeddingModelIT;
import dev.langchain4j.model.embedding.listener.EmbeddingModelListener;
import java.util.List;

/** The framework's own tests of embedding models. The picture that some of them embed would have to be fetched: they are left out. */
class EmbeddingModelContractTest extends AbstractEmbeddingModelIT {

    @Override
    protected List<EmbeddingModel> models() {
        return List.of(ModelwrightEmbeddingModel.of(new ScriptedEmbeddings().model()));
    }

    @Override
    protected EmbeddingModel modelWith(EmbeddingModelListener listener) {
        return ModelwrightEmbeddingModel.builder(new ScriptedEmbeddings().model())
                .listeners(List.of(listener))
                .build();
    }

    @Override
    protected EmbeddingModel failingModelWith(EmbeddingModelListener listener) {
        return ModelwrightEmbeddingModel.builder(new FailingModels(Refusals.ofStatus(503)).embeddings())
                .listeners(List.of(listener))
                .build();
    }

    @Override
    protected boolean supportsImageInput() {
        return false;
    }
}
