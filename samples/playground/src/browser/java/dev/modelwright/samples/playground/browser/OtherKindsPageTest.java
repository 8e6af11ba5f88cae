package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PlaygroundExtension.class)
class OtherKindsPageTest {

    private static final String CANYON = "Canyon: a key that works";

    @Test
    void similaritiesAreATableWithNumbersAndColours(Site site) {
        site.use(CANYON, "text-embedding", "strata-2");
        site.label("Texts").fill("the cat sleeps\nthe cat sleeps\nrates rise");
        run(site);

        assertThat(site.find(".heat-map tbody tr")).hasCount(3);
        assertThat(site.find(".heat-map tbody tr").first().locator("td"))
                .hasText(new String[] {"1.00", "1.00", "0.00"});
        assertThat(site.find(".heat-map tbody td").nth(0)).not().hasCSS("background-color", colour(site, 2));
        assertThat(site.find(".heat-map th[scope=row]").first()).containsText("the cat sleeps");
    }

    @Test
    void documentsAreRankedWithScores(Site site) {
        site.use("Stand-in: rerank", "rerank", "stand-in-rerank");
        site.label("Query").fill("what do cats eat");
        site.label("Documents").fill("rates rise\ncats eat mice");
        run(site);
        assertThat(site.find(".scores li p").first()).hasText("cats eat mice");

        site.label("How many at most").fill("many");
        run(site);
        assertThat(site.find("[data-test=result] [data-code=invalid_request]")).isVisible();
    }

    @Test
    void speechIsPlayedAndDownloaded(Site site) {
        site.use(CANYON, "tts", "call-1");
        assertThat(site.label("Voice").locator("option"))
                .hasText(new String[] {"Raven (en-US, zh-Hans) · usual", "Wren (en-GB)"});
        site.label("Text").fill("hello canyon");
        run(site);

        assertThat(site.find("audio")).isVisible();
        assertThat((Boolean) site.find("audio")
                        .evaluate("audio => new Promise(done => { if (audio.readyState > 0) done(audio.duration > 0);"
                                + " else audio.addEventListener('loadedmetadata', () => done(audio.duration > 0)); })"))
                .isTrue();
        assertThat(site.find("a[download]")).hasAttribute("download", "speech.wav");
    }

    @Test
    void recordingsAreWrittenDown(Site site) {
        site.use("Stand-in: listener", "speech2text", "stand-in-listener");
        run(site);
        assertThat(site.find("#listen-wrong")).hasText("Choose a file, or record something.");
        site.label("Recording").setInputFiles(new FilePayload("note.wav", "audio/wav", new byte[3000]));
        run(site);

        assertThat(site.find("[data-test=transcript]")).containsText("The recording note.wav has 3000 bytes");
    }

    @Test
    void microphoneIsRecorded(Site site) {
        site.page().context().grantPermissions(java.util.List.of("microphone"));
        site.use("Stand-in: listener", "speech2text", "stand-in-listener");
        site.button("Record").click();
        assertThat(site.button("End recording")).hasAttribute("aria-pressed", "true");
        site.button("End recording").click();
        assertThat(site.find("main")).containsText("recording.webm");
        run(site);

        assertThat(site.find("[data-test=transcript]")).containsText("recording.webm");
    }

    @Test
    void unwantedTextIsFlagged(Site site) {
        site.use(CANYON, "moderation", "ranger-1");
        site.label("Text").fill("a quiet walk");
        run(site);
        assertThat(site.find("[data-flagged=false]")).hasText("Nothing found");

        site.label("Text").fill("you nitwit");
        run(site);
        assertThat(site.find("[data-flagged=true]")).hasText("Flagged");
        assertThat(site.find(".scores li").first()).containsText("insultflagged0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "text-embedding, strata-2, Texts",
        "rerank, overlap-1, Query",
        "rerank, overlap-1, Documents",
        "tts, call-1, Text",
        "moderation, ranger-1, Text"
    })
    void nothingIsRefusedInWordsAndThenCorrected(String kind, String model, String input, Site site) {
        site.use(CANYON, kind, model);
        site.label("Text").or(site.label("Query")).or(site.label("Texts")).fill("hello canyon");
        site.label(input).fill("");
        run(site);
        assertThat(site.find("[data-test=result] [role=alert] p").last()).not().isEmpty();

        site.label(input).fill("hello canyon");
        run(site);
        assertThat(site.find("[data-test=result] .card")).isVisible();
    }

    @Test
    void recordingThatCannotBeReadIsRefusedInWords(Site site) {
        site.use(CANYON, "speech2text", "ear-1");
        site.label("Recording").setInputFiles(new FilePayload("note.wav", "audio/wav", new byte[3000]));
        run(site);
        assertThat(site.find("[data-test=result] [data-code=vendor_failed]")).isVisible();
        site.label("Recording").setInputFiles(new FilePayload("long.wav", "audio/wav", new byte[5 << 20]));
        run(site);
        assertThat(site.find("[data-test=result] [role=alert]")).containsText("4");
    }

    private static void run(Site site) {
        site.find("[data-test=run]").click();
    }

    private static String colour(Site site, int cell) {
        return (String)
                site.find(".heat-map tbody td").nth(cell).evaluate("cell => getComputedStyle(cell).backgroundColor");
    }
}
