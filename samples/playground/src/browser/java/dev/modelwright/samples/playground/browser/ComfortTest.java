package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.modelwright.samples.playground.browser.ChatPageTest.answer;
import static dev.modelwright.samples.playground.browser.ChatPageTest.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Language, theme, and what a reload finds. */
@ExtendWith(PlaygroundExtension.class)
class ComfortTest {

    private static final String CANYON = "Canyon: a key that works";

    @Test
    void languageChangesWordsOfPageAndVendorAndNothingThatWasTyped(Site site) {
        CredentialFormTest.form(site, "canyon");
        CredentialFormTest.write(site, "homepage", "nonsense");
        Locator wrong = CredentialFormTest.field(site, "homepage").locator("[data-rule]");
        assertThat(wrong).isVisible();
        String english = wrong.textContent();
        chooseChinese(site);

        assertThat(site.find("html")).hasAttribute("lang", "zh-Hans");
        assertThat(site.page()).hasTitle("峡谷 · Modelwright 演练场");
        assertThat(site.find("h1")).hasText("峡谷");
        assertThat(CredentialFormTest.field(site, "rim").locator("label")).containsText("呼喊的崖边");
        assertThat(CredentialFormTest.field(site, "homepage").locator("input")).hasValue("nonsense");
        assertThat(wrong).not().hasText(english);
        assertThat(site.find("[data-test=save]")).hasText("保存");
    }

    @Test
    void languageChangesInMidstream(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        say(site, "word ".repeat(40));
        assertThat(answer(site)).containsText("[stand-in]");
        chooseChinese(site);
        assertThat(site.find("[data-test=usage]")).containsText("完成");
        assertThat(site.find("[data-role=assistant] .who")).hasText("模型");
    }

    @Test
    void themeFollowsTheSystemUntilOneIsChosen(Site site) {
        site.go("catalogue");
        String light = background(site);
        site.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        String dark = background(site);
        assertThat(dark).isNotEqualTo(light);

        site.find("[data-test=theme]").selectOption("light");
        assertThat(background(site)).isEqualTo(light);
        site.page().reload();
        assertThat(site.find("html")).hasAttribute("data-theme", "light");
        assertThat(background(site)).isEqualTo(light);
    }

    @Test
    void reloadFindsEverything(Site site) {
        site.use(CANYON, "llm", "echo-2");
        site.label("Repeats repeats").check();
        site.find("[data-control=repeats][type=text]").fill("2");
        say(site, "remember me");
        assertThat(site.find("[data-test=usage]")).isVisible();
        site.label("Message").fill("half a thought");
        chooseChinese(site);
        site.find("[data-test=theme]").selectOption("dark");
        site.page().reload();

        assertThat(site.find("html")).hasAttribute("data-theme", "dark");
        assertThat(site.find("[data-test=send]")).hasText("发送");
        assertThat(site.find("#use-model option:checked")).hasText("回声 2");
        assertThat(site.find("[data-control=repeats][type=text]")).hasValue("2");
        assertThat(answer(site)).containsText("remember me remember me");
        assertThat(site.find("#composer")).hasValue("half a thought");
        assertThat(site.find("[data-test=usage]")).containsText("完成");
    }

    @Test
    void workbenchIsFoundAgainFromTheNavigation(Site site) {
        site.use(CANYON, "rerank", "overlap-1");
        site.go("catalogue").find("[data-page=use]").click();
        assertThat(site.find("#use-model option:checked")).hasText("Overlap 1");
    }

    private static void chooseChinese(Site site) {
        site.find("[data-test=language]").selectOption("zh");
    }

    private static String background(Site site) {
        return (String) site.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
