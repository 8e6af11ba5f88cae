package chorus;

import dev.modelwright.message.Message;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.ModerationRequest;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.SpeechRequest;
import dev.modelwright.model.TranscriptionRequest;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Calls every kind of model, by type and by name. */
public final class Sing implements Supplier<String> {

    @Override
    public String get() {
        List<String> lines = new ArrayList<>(byType());
        lines.addAll(byName());
        return String.join("\n", lines);
    }

    private static List<String> byType() {
        ChorusCredentials key = ChorusCredentials.builder().token("t").build();
        SpeechRequest fast = SpeechRequest.of("Hi")
                .with(ChorusTextToSpeechParameters.builder().speed(2).build());
        return List.of(
                ChorusProvider.llm("m", key).invoke(LlmRequest.of(Message.user("hi"))).text(),
                ChorusProvider.textEmbedding("m", key).embed(EmbeddingRequest.of("abc")).embeddings().get(0).get(0) + "",
                ChorusProvider.rerank(ChorusRerankModels.ALTO, key)
                                .rerank(RerankRequest.of("q", List.of("a", "b")))
                                .documents().stream().map(RankedDocument::text).toList()
                        + "",
                ChorusProvider.speechToText("m", key)
                        .transcribe(TranscriptionRequest.of(
                                ChorusProvider.textToSpeech("m", key).synthesize(fast).audio()))
                        .text(),
                ChorusProvider.moderation("m", key).moderate(ModerationRequest.of("boo")).flagged() + "");
    }

    private static List<String> byName() {
        ModelProvider chorus = ModelProviders.load(Sing.class.getClassLoader()).provider("chorus");
        Map<String, String> key = Map.of("token", "t");
        return List.of(
                chorus.kinds().size() + " kinds",
                chorus.languageModel("m", key) + "",
                chorus.textEmbeddingModel("m", key).kind() + "",
                chorus.rerankModel("alto", key).schema().label().english(),
                chorus.speechToTextModel("m", key).provider(),
                chorus.textToSpeechModel("m", key).schema().parameterRules().get(0).name(),
                chorus.moderationModel("m", key).model());
    }
}
