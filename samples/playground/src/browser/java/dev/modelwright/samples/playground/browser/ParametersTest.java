package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.modelwright.samples.playground.browser.ChatPageTest.answer;
import static dev.modelwright.samples.playground.browser.ChatPageTest.say;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlaygroundExtension.class)
class ParametersTest {

    @BeforeEach
    void openAModelWithManyParameters(Site site) {
        site.use("Canyon: a key that works", "llm", "echo-2");
    }

    @Test
    void whatIsNotSentIsNotSent(Site site) {
        assertThat(parameter(site, "repeats")).containsText("not sent");
        assertThat(value(site, "repeats")).isDisabled();
        say(site, "once");
        assertThat(answer(site)).containsText("] once");

        site.label("Repeats repeats").check();
        value(site, "repeats").fill("3");
        say(site, "more");
        assertThat(answer(site)).containsText("more more more");
        assertThat(site.find("details code").last()).hasText("repeats = 3");
    }

    @Test
    void falseIsSentAndIsNotTheSameAsNotSent(Site site) {
        site.label("Backwards backwards").check();
        say(site, "a b");
        assertThat(site.find("details code").last()).hasText("backwards = false");
    }

    @Test
    void violationsStandBesideTheirParameter(Site site) {
        site.label("Fade fade").check();
        value(site, "fade").fill("0.999");
        assertThat(parameter(site, "fade").locator("[data-rule=MAX]")).isVisible();
        assertThat(parameter(site, "fade").locator("[data-rule=PRECISION]")).isVisible();
        assertThat(value(site, "fade")).hasAttribute("aria-invalid", "true");
        value(site, "fade").fill("much");
        assertThat(parameter(site, "fade").locator("[data-rule=TYPE]")).isVisible();

        say(site, "try anyway");
        assertThat(site.find(".turn [data-code=invalid_parameters]")).isVisible();
        value(site, "fade").fill("0.5");
        assertThat(parameter(site, "fade").locator("[data-rule]")).hasCount(0);
    }

    @Test
    void sliderAndNumberAreOne(Site site) {
        site.label("Fade fade").check();
        Locator slider = site.label("Fade, slider");
        slider.focus();
        slider.press("End");
        assertThat(value(site, "fade")).hasValue("0.9");
        value(site, "fade").fill("0.25");
        assertThat(slider).hasValue("0.25");
    }

    @Test
    void helpIsAWordAway(Site site) {
        Locator tip = parameter(site, "fade").locator(".tip");
        assertThat(tip.locator("[role=tooltip]")).isHidden();
        tip.locator("button").focus();
        assertThat(tip.locator("[role=tooltip]")).isVisible();
        assertThat(tip.locator("button")).hasAccessibleDescription("The share of the words that each repeat loses.");
        site.page().keyboard().press("Escape");
        assertThat(tip.locator("[role=tooltip]")).isHidden();
    }

    @Test
    void requiredParameterIsAlwaysSent(Site site) {
        site.label("Model")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Echo 1 (Deprecated)"));
        assertThat(parameter(site, "max_tokens")).containsText("always sent");
        assertThat(parameter(site, "max_tokens").locator("input[type=checkbox]"))
                .isDisabled();
    }

    private static Locator parameter(Site site, String name) {
        return site.find("[data-parameter=" + name + "]");
    }

    private static Locator value(Site site, String name) {
        return site.find("[data-control=" + name + "][type=text]");
    }
}
