package com.example.canyon;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.canyon.CanyonCredentials.Llm;
import com.example.canyon.CanyonCredentials.Moderation;
import com.example.canyon.CanyonCredentials.Provider;
import com.example.canyon.CanyonCredentials.Provider.Billing;
import com.example.canyon.CanyonCredentials.Provider.Rim;
import com.example.canyon.CanyonCredentials.Rerank;
import com.example.canyon.CanyonCredentials.SpeechToText;
import com.example.canyon.CanyonCredentials.TextEmbedding;
import com.example.canyon.CanyonCredentials.TextToSpeech;
import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.Secret;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialValuesTest {

    @Test
    void textsBecomeTypes() {
        Provider read = Provider.parse(
                Callers.values("loud", "true", "homepage", "https://you.example", "pause", "0.25", "rim", "south"));

        assertThat(read)
                .isEqualTo(Provider.builder()
                        .apiKey(Secret.of(Callers.KEY))
                        .rim(Rim.SOUTH)
                        .loud(true)
                        .homepage(URI.create("https://you.example"))
                        .pause(Duration.ofMillis(250))
                        .build());
        assertThat(read.billing()).isEqualTo(Billing.PREPAID);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Provider provider = Provider.parse(Callers.values(
                "rim",
                "south",
                "billing",
                "invoice",
                "purchase_order",
                "PO-7",
                "loud",
                true,
                "pause",
                1.5,
                "homepage",
                "https://you.example"));
        Llm llm = Llm.parse(Callers.values("order", "shuffled", "first_seed", 7, "tools", false, "context_size", 99));
        TextEmbedding embedding = TextEmbedding.parse(Callers.values("context_size", "77"));
        Rerank rerank = Rerank.parse(Callers.values("measure", "grams"));
        SpeechToText speechToText = SpeechToText.parse(Callers.values());
        TextToSpeech textToSpeech = TextToSpeech.parse(Callers.values("loudness", new BigDecimal("0.75")));
        Moderation moderation = Moderation.parse(Callers.values("unwanted", "rain, snow"));

        assertThat(Provider.parse(provider.toMap())).isEqualTo(provider);
        assertThat(Llm.parse(llm.toMap())).isEqualTo(llm);
        assertThat(TextEmbedding.parse(embedding.toMap())).isEqualTo(embedding);
        assertThat(Rerank.parse(rerank.toMap())).isEqualTo(rerank);
        assertThat(SpeechToText.parse(speechToText.toMap())).isEqualTo(speechToText);
        assertThat(TextToSpeech.parse(textToSpeech.toMap())).isEqualTo(textToSpeech);
        assertThat(Moderation.parse(moderation.toMap())).isEqualTo(moderation);
    }

    @Test
    void everyWrongValueIsReportedAtOnce() {
        Map<String, Object> values = Map.of(
                "rim",
                "east",
                "billing",
                "invoice",
                "purchase_order",
                "PO-1234567890",
                "loud",
                "perhaps",
                "homepage",
                "nowhere",
                "pause",
                "-1",
                "colour",
                "red");

        assertThat(CredentialConditionsTest.violations(() -> Provider.parse(values)))
                .extracting(violation -> violation.variable() + " " + violation.rule())
                .containsExactly(
                        "api_key " + Rule.REQUIRED,
                        "rim " + Rule.NOT_AN_OPTION,
                        "purchase_order " + Rule.TOO_LONG,
                        "loud " + Rule.FORMAT,
                        "homepage " + Rule.FORMAT,
                        "pause " + Rule.FORMAT,
                        "colour " + Rule.UNKNOWN);
    }

    @Test
    void wholeAndDecimalNumbersAreChecked() {
        assertThat(CredentialConditionsTest.violations(() -> Llm.parse(Callers.values("context_size", "many"))))
                .extracting(CredentialViolation::rule)
                .containsExactly(Rule.FORMAT);
        assertThat(CredentialConditionsTest.violations(() -> TextToSpeech.parse(Callers.values("loudness", "much"))))
                .extracting(CredentialViolation::rule)
                .containsExactly(Rule.FORMAT);
        assertThat(CredentialConditionsTest.violations(() -> Moderation.parse(Callers.values())))
                .extracting(CredentialViolation::rule)
                .containsExactly(Rule.REQUIRED);
    }

    @Test
    void violationsSpeakChineseToo() {
        CredentialViolation violation = CredentialConditionsTest.violations(() -> Provider.parse(Map.of()))
                .get(0);

        assertThat(violation.label(Locale.SIMPLIFIED_CHINESE)).isEqualTo("API 密钥");
        assertThat(violation.message(Locale.SIMPLIFIED_CHINESE)).contains("必须有值");
    }

    @Test
    void keyIsNeverPrinted() {
        assertThat(Callers.shipped().toString()).doesNotContain(Callers.KEY).contains("****");
        assertThat(CanyonProvider.llm(CanyonLlmModels.ECHO_2, Callers.shipped()).toString())
                .isEqualTo("canyon/echo-2");
    }
}
