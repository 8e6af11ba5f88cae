package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of models is called in generated code. */
final class KindNamesTest {

    @ParameterizedTest
    @CsvSource({
        "LLM, Llm, llm, LanguageModel, languageModel, a fine language model",
        "TEXT_EMBEDDING, TextEmbedding, textEmbedding, TextEmbeddingModel, textEmbeddingModel, a fine text embedding model",
        "RERANK, Rerank, rerank, RerankModel, rerankModel, a fine rerank model",
        "SPEECH2TEXT, SpeechToText, speechToText, SpeechToTextModel, speechToTextModel, a fine speech-to-text model",
        "TTS, TextToSpeech, textToSpeech, TextToSpeechModel, textToSpeechModel, a fine text-to-speech model",
        "MODERATION, Moderation, moderation, ModerationModel, moderationModel, a fine moderation model"
    })
    void kindHasItsNames(
            ModelKind kind, String prefix, String method, String caller, String callerMethod, String described) {
        assertThat(KindNames.prefix(kind)).isEqualTo(prefix);
        assertThat(KindNames.method(kind)).isEqualTo(method);
        assertThat(KindNames.caller(kind)).isEqualTo(caller);
        assertThat(KindNames.callerMethod(kind)).isEqualTo(callerMethod);
        assertThat(KindNames.described(kind, "fine ")).isEqualTo(described);
        assertThat(KindCredentials.typeName(kind)).isEqualTo("For" + prefix);
        assertThat(ModelsPlan.typeName("Acme", kind)).isEqualTo("Acme" + prefix + "Models");
    }
}
