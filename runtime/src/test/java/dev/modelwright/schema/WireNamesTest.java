package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WireNamesTest {

    static Stream<Arguments> sets() {
        return Stream.of(
                Arguments.of(FieldType.values(), "text-input secret-input select radio switch"),
                Arguments.of(ValueFormat.values(), "text uri integer number boolean duration-seconds"),
                Arguments.of(ParameterType.values(), "float int string boolean text"),
                Arguments.of(ConfigurationMethod.values(), "predefined-model customizable-model"),
                Arguments.of(ModelSource.values(), "predefined-model customizable-model"),
                Arguments.of(LlmMode.values(), "chat completion"),
                Arguments.of(ModelKind.values(), "llm text-embedding rerank speech2text tts moderation"),
                Arguments.of(
                        ModelFeature.values(),
                        "tool-call multi-tool-call agent-thought vision stream-tool-call document video audio"
                                + " structured-output polling"),
                Arguments.of(
                        ModelProperty.values(),
                        "mode context_size max_chunks max_characters_per_chunk file_upload_limit"
                                + " supported_file_extensions default_voice voices word_limit audio_type max_workers"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void namesAreThoseOfTheYaml(WireNamed[] constants, String names) {
        assertThat(Arrays.stream(constants).map(WireNamed::wireName).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "llm, llm, text-generation",
        "text-embedding, text_embedding, embeddings",
        "rerank, rerank, reranking",
        "speech2text, speech2text, speech2text",
        "tts, tts, tts",
        "moderation, moderation, moderation",
    })
    void kindHasThreeSpellings(String wire, String section, String origin) {
        ModelKind kind = WireNamed.find(ModelKind.class, wire).orElseThrow();

        assertThat(kind.sectionName()).isEqualTo(section);
        assertThat(kind.originName()).isEqualTo(origin);
    }

    @Test
    void nameIsFoundOnlyInItsOwnSpelling() {
        assertThat(WireNamed.find(ModelKind.class, "text-embedding")).contains(ModelKind.TEXT_EMBEDDING);
        assertThat(WireNamed.find(ModelKind.class, "text_embedding")).isEmpty();
        assertThat(WireNamed.find(ModelKind.class, "LLM")).isEmpty();
    }
}
