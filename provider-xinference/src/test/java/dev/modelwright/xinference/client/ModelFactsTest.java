package dev.modelwright.xinference.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.openai.client.Servers;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"null", "0", "-1", "\"many\"", "1.5", "99999999999", "{}"})
    void contextLengthThatIsNoneIsUnknown(String length) {
        assertThat(read("{\"context_length\":" + length + "}").contextLength()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void modelWithoutTypeIsALanguageModel() {
        assertThat(read("{}")).returns("LLM", ModelDescription::type).returns("quill", ModelDescription::uid);
    }

    @Test
    void typesAndAbilitiesThatCameLaterPassThrough() {
        ModelDescription model = read("{\"model_type\":\"dream\",\"model_ability\":[\"chat\",\"dreaming\",7,null]}");

        assertThat(model.type()).isEqualTo("dream");
        assertThat(model.abilities()).containsExactly("chat", "dreaming");
        assertThat(model.hasAbility("dreaming")).isTrue();
        assertThat(model.hasAbility("tools")).isFalse();
    }

    @Test
    void olderNameOfTheAbilitiesIsKnown() {
        assertThat(read("{\"model_type\":\"image\",\"abilities\":[\"text2image\"]}")
                        .abilities())
                .containsExactly("text2image");
    }

    @Test
    void entriesOfAListThatAreNoModelsAreSkipped() {
        List<ModelDescription> models =
                ModelFacts.readList(Servers.object("{\"data\":[7,{\"object\":\"model\"},{\"id\":\"quill\"}]}"));

        assertThat(models).extracting(ModelDescription::uid).containsExactly("quill");
    }

    private static ModelDescription read(String facts) {
        return ModelFacts.read("quill", Servers.object(facts));
    }
}
