package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job once, for builds that have no time for more. */
@ExtendWith(PlaygroundExtension.class)
class BrowserSmokeTest {

    @Test
    void providerIsFoundAndItsModelAnswers(Site site) {
        site.go("catalogue");
        site.find("[data-provider=canyon] h2 a").click();
        site.find("[data-model=echo-2] a.button").click();
        site.label("Message").fill("Hello canyon");
        site.label("Message").press("Enter");

        assertThat(site.find("[data-role=assistant] > .said")).containsText("Hello canyon");
        assertThat(site.find("[data-test=usage]"))
                .containsText(Pattern.compile("complete · \\d+ tokens in · \\d+ out · 0\\.\\d+ EUR"));
    }
}
