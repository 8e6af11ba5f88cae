package dev.modelwright.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names of the YAML are called in Java. */
final class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "server_url, serverUrl",
        "api-key, apiKey",
        "API_KEY, apiKey",
        "URL, url",
        "top k, topK",
        "openaiApiKey, openaiApiKey",
        "OpenAI_key, openAIKey",
        "a, a",
        "__name__, name",
        "max.tokens, maxTokens",
        "größe, grE"
    })
    void memberIsWrittenInCamelCase(String raw, String name) {
        assertThat(JavaNames.member(raw)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"4o, _4o", "2_fast, _2Fast", "_1, _1", "32k_context, _32kContext"})
    void memberThatBeginsWithADigitGetsAnUnderscore(String raw, String name) {
        assertThat(JavaNames.member(raw)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "---", "模型", "ключ", "é", "٣"})
    void nameWithoutLettersAndDigitsOfAsciiHasNoMember(String raw) {
        assertThat(JavaNames.member(raw)).isEmpty();
    }

    @Test
    void lettersOfOtherScriptsAreLeftOut() {
        assertThat(JavaNames.member("模型_name")).contains("name");
        assertThat(JavaNames.type("模型_name")).isEqualTo("Name");
    }

    @ParameterizedTest
    @CsvSource({
        "class, classValue",
        "default, defaultValue",
        "true, trueValue",
        "null, nullValue",
        "INT, intValue",
        "yield, yieldValue"
    })
    void keywordsAreNoMembers(String raw, String name) {
        assertThat(JavaNames.member(raw)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "toMap",
                "builder", "toBuilder", "values", "extra", "build", "given", "from", "dev", "java"
            })
    void methodsThatGeneratedTypesHaveAreNoMembers(String raw) {
        assertThat(JavaNames.member(raw)).contains(raw + "Value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "var", "sealed", "permits", "name", "of", "equals"})
    void whatJavaAllowsKeepsItsName(String raw) {
        assertThat(JavaNames.member(raw)).contains(raw);
    }

    @ParameterizedTest
    @CsvSource({"auth_method, AuthMethod", "AUTH, Auth", "authMethod, AuthMethod", "mode, Mode", "needle, Needle"})
    void typeIsWrittenInPascalCase(String raw, String name) {
        assertThat(JavaNames.type(raw)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Builder",
                "Steps",
                "String",
                "Object",
                "Override",
                "Enum",
                "Record",
                "Optional",
                "Map",
                "List",
                "Duration",
                "Secret",
                "Generated",
                "Deprecated",
                "Integer",
                "Boolean",
                "Long",
                "Double",
                "Math",
                "Objects",
                "IllegalArgumentException"
            })
    void typesThatGeneratedCodeNamesAreNotHidden(String raw) {
        assertThat(JavaNames.type(raw)).isEqualTo(raw + "Choice");
    }

    @ParameterizedTest
    @CsvSource({"needs_url, ChoiceNeedsUrl", "4o, Choice4o", "模型, Choice"})
    void typeNeverLooksLikeAStageOrBeginsWithADigit(String raw, String name) {
        assertThat(JavaNames.type(raw)).isEqualTo(name);
    }

    @Test
    void constantsKeepTheOrderOfTheValues() {
        assertThat(JavaNames.constants(List.of("gpt-4o", "fast", "Exact mode")))
                .containsExactly("GPT_4O", "FAST", "EXACT_MODE");
    }

    @Test
    void constantsThatCollideAreNumberedFromTwo() {
        assertThat(JavaNames.constants(List.of("a-b", "a_b", "a.b", "A B")))
                .containsExactly("A_B", "A_B_2", "A_B_3", "A_B_4");
    }

    @Test
    void numberThatIsTakenIsPassedOver() {
        assertThat(JavaNames.constants(List.of("a", "a-2", "A"))).containsExactly("A", "A_2", "A_3");
    }

    @Test
    void constantsWithoutLettersAndDigitsOfAsciiAreCalledByTheirPlace() {
        assertThat(JavaNames.constants(List.of("快", "fast", "-", "4o")))
                .containsExactly("OPTION_1", "FAST", "OPTION_3", "_4O");
    }

    @Test
    void noValuesHaveNoConstants() {
        assertThat(JavaNames.constants(List.of())).isEmpty();
    }
}
