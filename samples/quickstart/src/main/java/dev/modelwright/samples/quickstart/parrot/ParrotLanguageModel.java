package dev.modelwright.samples.quickstart.parrot;

import static dev.modelwright.schema.ModelKind.LLM;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LlmChunk;
import dev.modelwright.schema.ModelSchema;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Repeats the last message, word by word. Parrot "A" can pick words, others cannot. */
@ModelType(LLM)
final class ParrotLanguageModel implements LanguageModelDriver<ParrotCredentials, ParrotLlmParameters> {

    @Override
    public LlmReply invoke(LlmCall<ParrotCredentials, ParrotLlmParameters> call) {
        return new LlmReply(LlmChunk.builder()
                .text(String.join("", words(call)))
                .finish(FinishReason.STOP, "stop")
                .build());
    }

    @Override
    public LlmChunks stream(LlmCall<ParrotCredentials, ParrotLlmParameters> call) {
        LlmChunk end = LlmChunk.builder().finish(FinishReason.STOP, "stop").build();
        return LlmChunks.of(Stream.concat(words(call).stream().map(LlmChunk::of), Stream.of(end))
                .toList());
    }

    @Override
    public void validateCredentials(String model, ParrotCredentials credentials) {
        if (credentials.owner().equalsIgnoreCase("nobody")) {
            throw new IllegalArgumentException("A parrot must have an owner. Name a person.");
        }
    }

    @Override
    public Optional<ModelSchema> customizableModel(String model, ParrotCredentials credentials) {
        return Optional.of(ParrotLlmParameterRules.builder()
                .includeTopK(model.equals("A"))
                .toModel(model)
                .build());
    }

    private static List<String> words(LlmCall<ParrotCredentials, ParrotLlmParameters> call) {
        String said = call.messages().get(call.messages().size() - 1).text();
        List<String> picked = Arrays.stream(said.split("\\s+"))
                .limit(call.parameters().topK().orElse(Long.MAX_VALUE))
                .map(word -> word + " ")
                .toList();
        int repetitions = (int) call.parameters().repetitions().orElse(1);
        Stream<String> complaint = call.credentials().complaint().map(text -> "(" + text + "!) ").stream();
        return Stream.concat(
                        complaint,
                        Collections.nCopies(repetitions, picked).stream().flatMap(List::stream))
                .toList();
    }
}
