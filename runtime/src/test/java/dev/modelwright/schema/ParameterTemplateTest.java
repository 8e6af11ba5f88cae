package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTemplateTest {

    // The table of Dify's eight templates, to the byte.
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "temperature,       Temperature,       温度,     float,  0.0, 0.0, 1.0,  2, ''",
                "top_p,             Top P,             Top P,    float,  1.0, 0.0, 1.0,  2, ''",
                "top_k,             Top K,             Top K,    int,    50,  1,   100,  0, ''",
                "presence_penalty,  Presence Penalty,  存在惩罚, float,  0.0, 0.0, 1.0,  2, ''",
                "frequency_penalty, Frequency Penalty, 频率惩罚, float,  0.0, 0.0, 1.0,  2, ''",
                "max_tokens,        Max Tokens,        最大标记, int,    64,  1,   2048, 0, ''",
                "response_format,   Response Format,   回复格式, string, -,   -,   -,    -, 'JSON XML'",
                "json_schema,       JSON Schema,       -,        text,   -,   -,   -,    -, ''",
            })
    void templateIsDifysTemplate(
            String name,
            String english,
            String chinese,
            String type,
            String start,
            String min,
            String max,
            Integer precision,
            String options) {
        ParameterTemplate template =
                WireNamed.find(ParameterTemplate.class, name).orElseThrow();

        assertThat(template.label().english()).isEqualTo(english);
        assertThat(template.label().translation("zh_Hans")).isEqualTo(Optional.ofNullable(chinese));
        assertThat(template.type().wireName()).isEqualTo(type);
        assertThat(template.defaultValue().map(Object::toString)).isEqualTo(Optional.ofNullable(start));
        assertThat(template.min().map(Object::toString)).isEqualTo(Optional.ofNullable(min));
        assertThat(template.max().map(Object::toString)).isEqualTo(Optional.ofNullable(max));
        assertThat(template.precision()).isEqualTo(Optional.ofNullable(precision));
        assertThat(String.join(" ", template.options())).isEqualTo(options);
    }

    @Test
    void thereAreEightTemplates() {
        assertThat(ParameterTemplate.values()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void templateIsExplainedInEnglishAndChinese(ParameterTemplate template) {
        assertThat(template.help().texts()).containsOnlyKeys("en_US", "zh_Hans").doesNotContainValue("");
    }

    @Test
    void explanationsDiffer() {
        List<LocalizedText> help = List.of(ParameterTemplate.values()).stream()
                .map(ParameterTemplate::help)
                .toList();

        assertThat(help).doesNotHaveDuplicates();
    }
}
