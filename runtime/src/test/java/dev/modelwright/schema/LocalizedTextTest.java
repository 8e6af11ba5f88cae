package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

    private static final LocalizedText FOUR =
            LocalizedText.of("colour").with("zh_Hans", "颜色").with("ja_JP", "色").with("pt_BR", "cor");

    @ParameterizedTest
    @CsvSource({
        "en-US, colour",
        "en-GB, colour",
        "en, colour",
        "zh-CN, 颜色",
        "zh-SG, 颜色",
        "zh-Hans-CN, 颜色",
        "zh, 颜色",
        "zh-TW, 颜色",
        "ja, 色",
        "ja-JP, 色",
        "pt-PT, cor",
        "pt-BR, cor",
        "ko-KR, colour",
        "und, colour",
    })
    void readersGetTheirLanguageElseEnglish(String reader, String expected) {
        assertThat(FOUR.in(Locale.forLanguageTag(reader))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, 繁", "zh-HK, 繁", "zh-Hant, 繁", "zh-Hant-CN, 繁", "zh-CN, 简", "zh-Hans-TW, 简", "zh, 简"})
    void scriptsOfChineseAreToldApart(String reader, String expected) {
        LocalizedText both = LocalizedText.of("x").with("zh_Hant", "繁").with("zh_Hans", "简");

        assertThat(both.in(Locale.forLanguageTag(reader))).isEqualTo(expected);
    }

    @Test
    void countryMayStandForTheScript() {
        LocalizedText text = LocalizedText.of("x").with("zh_TW", "台").with("zh_CN", "中");

        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("中");
        assertThat(text.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("台");
    }

    @Test
    void languageAloneComesBeforeAnotherCountry() {
        LocalizedText text = LocalizedText.of("x").with("pt_BR", "br").with("pt", "pt");

        assertThat(text.in(Locale.forLanguageTag("pt-PT"))).isEqualTo("pt");
    }

    @Test
    void blankTranslationCountsAsMissing() {
        LocalizedText text = LocalizedText.of("x").with("zh_Hans", " ").with("ja_JP", "");

        assertThat(text.in(Locale.CHINA)).isEqualTo("x");
        assertThat(text.in(Locale.JAPAN)).isEqualTo("x");
    }

    @Test
    void missingTranslationCanBeToldFromOneThatEqualsEnglish() {
        LocalizedText text = LocalizedText.of("Top P").with("zh_Hans", "Top P");

        assertThat(text.translation("zh_Hans")).contains("Top P");
        assertThat(text.translation("ja_JP")).isEmpty();
    }

    @Test
    void textWithoutEnglishIsRefused() {
        assertThatThrownBy(() -> new LocalizedText(Map.of("zh_Hans", "T")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A localized text must have `en_US`, but had [zh_Hans].");
    }

    @Test
    void nullTextIsRefused() {
        Map<String, String> texts = new HashMap<>();
        texts.put("en_US", null);

        assertThatNullPointerException().isThrownBy(() -> new LocalizedText(texts));
    }

    @Test
    void textsAreCopiedInOrderAndCannotBeChanged() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("zh_Hans", "一");
        texts.put("en_US", "one");
        LocalizedText text = new LocalizedText(texts);
        texts.clear();

        assertThat(text.texts()).containsExactly(Map.entry("zh_Hans", "一"), Map.entry("en_US", "one"));
        assertThatThrownBy(() -> text.texts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void addingALanguageLeavesTheOriginalAlone() {
        LocalizedText english = LocalizedText.of("x");

        assertThat(english.with("ja_JP", "y").translation("ja_JP")).contains("y");
        assertThat(english.texts()).containsOnlyKeys("en_US");
    }
}
