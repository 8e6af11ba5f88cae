package dev.modelwright.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.modelwright.json.JsonNull;
import dev.modelwright.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParameterMapTest {

    // Sixteen are few, seventeen are many.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 16, 17, 100})
    void copyIsAMapLikeAnyOther(int size) {
        Map<String, JsonValue> source = values(size);
        Map<String, JsonValue> copy = ParameterMap.copyOf(source);

        assertThat(copy).isEqualTo(source).hasSameHashCodeAs(source).hasSize(size);
        assertThat(source).isEqualTo(copy);
        assertThat(copy).hasToString(source.toString());
        assertThat(copy.keySet()).containsExactlyElementsOf(source.keySet());
        List<String> names = new ArrayList<>();
        copy.forEach((name, value) -> names.add(name + value));
        assertThat(names).hasSize(size).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17})
    void copyCannotBeChanged(int size) {
        Map<String, JsonValue> copy = ParameterMap.copyOf(values(size));
        JsonValue value = JsonValue.of(1);

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.put("new", value));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.remove("n0"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> copy.entrySet().iterator().next().setValue(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17})
    void nameThatIsMissingHasNoValue(int size) {
        Map<String, JsonValue> copy = ParameterMap.copyOf(values(size));

        assertThat(copy.get("missing")).isNull();
        assertThat(copy).containsKey("n0").doesNotContainKey("missing");
    }

    private static Map<String, JsonValue> values(int size) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            values.put("n" + i, i % 3 == 2 ? JsonNull.NULL : JsonValue.of(i));
        }
        return values;
    }
}
