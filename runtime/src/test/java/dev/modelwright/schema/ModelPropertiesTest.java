package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPropertiesTest {

    @Test
    void contextSizeIsReadWhereItIsAWholeNumber() {
        assertThat(context(JsonValue.of(4096)).contextSize()).hasValue(4096);
        assertThat(context(JsonValue.of(4096.0)).contextSize()).hasValue(4096);
        assertThat(ModelProperties.NONE.contextSize()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"4096\"", "4096.5", "2147483648", "1e400", "true", "null", "[4096]"})
    void anythingElseIsNoContextSize(String stated) {
        assertThat(context(JsonValue.parse(stated)).contextSize()).isEmpty();
    }

    @Test
    void modeIsChatUnlessCompletionIsStated() {
        assertThat(ModelProperties.NONE.mode()).isEqualTo(LlmMode.CHAT);
        assertThat(mode("chat").mode()).isEqualTo(LlmMode.CHAT);
        assertThat(mode("completion").mode()).isEqualTo(LlmMode.COMPLETION);
    }

    @Test
    void factsAreKeptAsStated() {
        ModelProperties properties = context(JsonNull.NULL);

        assertThat(properties.get(ModelProperty.CONTEXT_SIZE)).contains(JsonNull.NULL);
        assertThat(properties.get(ModelProperty.VOICES)).isEmpty();
        assertThat(properties.text(ModelProperty.CONTEXT_SIZE)).isEmpty();
    }

    @Test
    void addingAFactLeavesTheOriginalAlone() {
        ModelProperties more = context(JsonValue.of(1)).with(ModelProperty.CONTEXT_SIZE, JsonValue.of(2));

        assertThat(more.contextSize()).hasValue(2);
        assertThat(ModelProperties.NONE.values()).isEmpty();
    }

    @Test
    void factsAreCopiedAndCannotBeChanged() {
        Map<ModelProperty, JsonValue> facts = new EnumMap<>(ModelProperty.class);
        facts.put(ModelProperty.MODE, JsonValue.of("chat"));
        ModelProperties properties = new ModelProperties(facts);
        facts.clear();

        assertThat(properties.values()).hasSize(1);
        assertThatThrownBy(() -> properties.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ModelProperties context(JsonValue value) {
        return ModelProperties.NONE.with(ModelProperty.CONTEXT_SIZE, value);
    }

    private static ModelProperties mode(String name) {
        return ModelProperties.NONE.with(ModelProperty.MODE, JsonValue.of(name));
    }
}
