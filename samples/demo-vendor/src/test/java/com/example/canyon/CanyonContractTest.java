package com.example.canyon;

import dev.modelwright.model.Audio;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.testkit.Contract;
import dev.modelwright.testkit.VendorContract;

/** The contract that every vendor keeps. This one computes on its own, so there is no server whose faults could be tried. */
final class CanyonContractTest extends VendorContract {

    @Override
    protected Contract contract() {
        return Contract.of(CanyonProvider::new)
                .with("api_key", Callers.KEY)
                .withAudio(recording())
                .withShape(CanyonCredentials.Provider::parse)
                .withShape(ModelKind.LLM, CanyonCredentials.Llm::parse)
                .withShape(ModelKind.TEXT_EMBEDDING, CanyonCredentials.TextEmbedding::parse)
                .withShape(ModelKind.RERANK, CanyonCredentials.Rerank::parse)
                .withShape(ModelKind.SPEECH2TEXT, CanyonCredentials.SpeechToText::parse)
                .withShape(ModelKind.TTS, CanyonCredentials.TextToSpeech::parse)
                .withShape(ModelKind.MODERATION, CanyonCredentials.Moderation::parse);
    }

    // Its ears understand its own voices alone.
    private static Audio recording() {
        try (CanyonProvider provider = new CanyonProvider()) {
            return provider.textToSpeechModel("call-1", Callers.shipped())
                    .synthesize(SpeechRequest.of("Hello."))
                    .audio();
        }
    }
}
