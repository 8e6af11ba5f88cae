package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import org.junit.jupiter.api.Test;

final class ModelPropertiesReaderTest {

    private final Reading reading = new Reading();

    @Test
    void everyPropertyIsReadWithItsType() {
        ModelProperties properties = read("""
            mode: chat
            context_size: 8192
            max_chunks: 16
            max_characters_per_chunk: 500
            file_upload_limit: 25
            supported_file_extensions: mp3,wav
            default_voice: alloy
            voices:
              - mode: alloy
                name: Alloy
                language: [en-US, zh-Hans]
              - mode: echo
                name: Echo
                language: en-US
            word_limit: 3500
            audio_type: mp3
            max_workers: 5
            """);
        assertThat(reading.found()).isEmpty();
        assertThat(properties.values()).containsOnlyKeys(ModelProperty.values());
        assertThat(properties.get(ModelProperty.VOICES).orElseThrow().toJson())
                .isEqualTo("[{\"mode\":\"alloy\",\"name\":\"Alloy\",\"language\":[\"en-US\",\"zh-Hans\"]},"
                        + "{\"mode\":\"echo\",\"name\":\"Echo\",\"language\":[\"en-US\"]}]");
    }

    @Test
    void numberMustBePositiveAndWhole() {
        read("{context_size: 0, max_chunks: 1.5, word_limit: many, max_workers: 99999999999}");
        assertThat(reading.found())
                .containsExactly("wrong-type 1:16", "wrong-type 1:31", "wrong-type 1:48", "wrong-type 1:67");
    }

    @Test
    void quotedNumberIsTakenWithAWarning() {
        assertThat(read("context_size: '4096'").contextSize()).hasValue(4096);
        assertThat(reading.found()).containsExactly("quoted-value 1:15");
    }

    @Test
    void unknownPropertyIsAnErrorAndTheOthersAreRead() {
        assertThat(read("{contextsize: 1, max_chunks: 2}").integer(ModelProperty.MAX_CHUNKS))
                .hasValue(2);
        assertThat(reading.messages())
                .containsExactly("`model_properties` cannot have `contextsize`. Did you mean `context_size`?");
    }

    @Test
    void propertyWithoutValueIsAbsent() {
        assertThat(read("{context_size: null, mode: chat}").contextSize()).isEmpty();
        assertThat(reading.found()).isEmpty();
    }

    private ModelProperties read(String yaml) {
        return ModelPropertiesReader.read(reading.value(yaml)).orElseThrow();
    }
}
