package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlaygroundExtension.class)
class CredentialFormTest {

    @Test
    void fieldsAreDrawnByTypeWithDefaultsAndHelp(Site site) {
        form(site, "canyon");

        assertThat(field(site, "api_key").locator("input")).hasAttribute("type", "password");
        assertThat(field(site, "api_key").locator("input")).hasAttribute("placeholder", "For example canyon-12306");
        assertThat(field(site, "api_key")).containsText("the last digit of the sum");
        assertThat(field(site, "api_key").locator("input")).hasAttribute("aria-required", "true");
        assertThat(field(site, "rim").locator("select")).hasValue("north");
        assertThat(field(site, "billing").locator("input:checked")).hasValue("prepaid");
        assertThat(field(site, "loud").locator("[role=switch]")).not().isChecked();
        assertThat(field(site, "pause").locator("input")).hasAttribute("inputmode", "decimal");
    }

    @Test
    void conditionsHoldWhileTheFormIsFilledIn(Site site) {
        form(site, "canyon");
        assertThat(field(site, "billing").locator(".option")).hasText(new String[] {"Prepaid", "By invoice"});
        assertThat(field(site, "purchase_order")).hasCount(0);

        field(site, "rim").locator("select").selectOption("south");
        assertThat(field(site, "billing").locator(".option")).hasText(new String[] {"Prepaid", "By invoice", "Stamps"});
        site.label("Stamps").check();
        field(site, "rim").locator("select").selectOption("north");
        assertThat(field(site, "billing").locator("input:checked")).hasValue("prepaid");
        site.label("By invoice").check();
        assertThat(field(site, "purchase_order")).isVisible();
        site.label("Prepaid").check();
        assertThat(field(site, "purchase_order")).hasCount(0);
    }

    @Test
    void fieldsDependOnTheKindOfAModelOfOnesOwn(Site site) {
        form(site, "canyon");
        site.label("A model of your own").check();
        assertThat(field(site, "order")).isVisible();
        field(site, "order").locator("select").selectOption("shuffled");
        assertThat(field(site, "first_seed")).isVisible();

        site.label("Kind of model").selectOption("rerank");
        assertThat(field(site, "measure").locator("input")).hasCount(2);
        assertThat(field(site, "order")).hasCount(0);
    }

    @Test
    void violationsStandBesideTheirFieldsOnceTheyAreLeft(Site site) {
        form(site, "canyon");
        assertThat(site.find("[data-rule]")).hasCount(0);

        write(site, "homepage", "not an address");
        Locator input = field(site, "homepage").locator("input");
        assertThat(field(site, "homepage").locator("[data-rule=FORMAT]")).isVisible();
        assertThat(input).hasAttribute("aria-invalid", "true");
        assertThat((String) input.evaluate("input => input.getAttribute('aria-describedby')"))
                .contains(field(site, "homepage").locator(".violation").getAttribute("id"));
        assertThat(field(site, "api_key").locator("[data-rule]")).hasCount(0);

        write(site, "homepage", "https://canyon.example");
        assertThat(field(site, "homepage").locator("[data-rule]")).hasCount(0);
        assertThat(input).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void savingShowsEverythingThatIsWrongWithLinksToTheFields(Site site) {
        form(site, "canyon");
        write(site, "homepage", "not an address");
        write(site, "pause", "soon");
        site.label("By invoice").check();
        field(site, "purchase_order").locator("input").fill("PO-1234567890");
        site.find("[data-test=save]").click();

        assertThat(site.find(".summary h3")).hasText("4 things are not right yet");
        assertThat(site.find(".summary")).isFocused();
        for (Map.Entry<String, String> wrong : Map.of(
                        "api_key", "REQUIRED", "purchase_order", "TOO_LONG", "homepage", "FORMAT", "pause", "FORMAT")
                .entrySet()) {
            assertThat(field(site, wrong.getKey()).locator("[data-rule=" + wrong.getValue() + "]"))
                    .isVisible();
        }
        site.find(".summary a").first().click();
        assertThat(field(site, "api_key").locator("input")).isFocused();
    }

    @Test
    void nameThatIsTakenIsSaidBesideTheName(Site site) {
        form(site, "canyon");
        write(site, "api_key", "canyon-12306");
        site.label("Saved as*").fill("Canyon: a key that works");
        site.find("[data-test=save]").click();

        assertThat(site.find("[data-field=name] [data-rule=TAKEN]")).isVisible();
    }

    @Test
    void checkTellsStepByStep(Site site) {
        form(site, "canyon");
        site.find("[data-test=check]").click();
        assertThat(stage(site, "form")).hasAttribute("data-state", "failed");
        assertThat(field(site, "api_key").locator("[data-rule=REQUIRED]")).isVisible();

        write(site, "api_key", "canyon-12307");
        site.find("[data-test=check]").click();
        assertThat(stage(site, "form")).hasAttribute("data-state", "passed");
        assertThat(site.find("[data-test=stages]")).containsText("must be the last digit of the sum of the others");
        assertThat(site.find("[data-test=stages]")).isFocused();

        write(site, "api_key", "canyon-12306");
        site.find("[data-test=check]").click();
        assertThat(site.find("[data-test=stages] h3")).hasText("The credential works.");
        assertThat(site.find(".stage.passed")).hasCount(4);
    }

    @Test
    void checkOfAServerThatIsNotThereSaysWhatToDo(Site site) {
        form(site, "xinference");
        site.find("[name=model]").fill("mine");
        write(site, "server_url", "http://127.0.0.1:1");
        write(site, "model_uid", "mine");
        write(site, "max_retries", "0");
        site.find("[data-test=check]").click();

        assertThat(stage(site, "server")).hasAttribute("data-state", "failed");
        assertThat(stage(site, "model")).hasAttribute("data-state", "skipped");
        assertThat(site.find("[data-test=stages]")).containsText("Is the server running, and is the port right?");
    }

    @Test
    void checkOfAModelThatIsNotRunningSaysSo(Site site) {
        form(site, "xinference");
        site.find("[name=model]").fill("mine");
        write(site, "server_url", site.server().standIn().url());
        write(site, "model_uid", "nobody");
        site.find("[data-test=check]").click();

        assertThat(stage(site, "server")).hasAttribute("data-state", "passed");
        assertThat(stage(site, "model")).hasAttribute("data-state", "failed");
    }

    @Test
    void modelThatRunsThereIsChosenInsteadOfTyped(Site site) {
        form(site, "xinference");
        site.label("Kind of model").selectOption("rerank");
        write(site, "server_url", site.server().standIn().url());
        site.find("[data-test=list-models]").click();
        Locator listed = site.find("[data-test=listed-models]");
        assertThat(listed).isFocused();
        assertThat(listed.locator("option")).hasText(new String[] {"Choose one", "stand-in-rerank"});

        listed.selectOption("0");
        assertThat(site.find("[name=model]")).hasValue("stand-in-rerank");
        assertThat(field(site, "model_uid").locator("input")).hasValue("stand-in-rerank");
        site.find("[data-test=check]").click();
        assertThat(site.find("[data-test=stages] h3")).hasText("The credential works.");

        site.label("Kind of model").selectOption("tts");
        assertThat(listed).hasCount(0);
    }

    @Test
    void listThatCannotBeHadSaysWhichFieldIsMissing(Site site) {
        form(site, "xinference");
        site.find("[data-test=list-models]").click();

        assertThat(site.find(".summary")).isFocused();
        assertThat(field(site, "server_url").locator("[data-rule=REQUIRED]")).isVisible();
        assertThat(site.find(".summary li")).hasCount(1);
    }

    @Test
    void vendorThatCannotBeAskedOffersNoList(Site site) {
        form(site, "canyon");
        assertThat(site.find("[data-test=list-models]")).hasCount(0);
        site.label("A model of your own").check();
        assertThat(field(site, "order")).isVisible();
        assertThat(site.find("[data-test=list-models]")).isHidden();
    }

    static void form(Site site, String provider) {
        site.go("provider/" + provider).find("[data-test=add]").click();
        site.find(".credential-form [data-field] [id^=field]").first().waitFor();
    }

    static Locator field(Site site, String variable) {
        return site.find(".credential-form [data-field=" + variable + "]");
    }

    /** Fills a field and leaves it. */
    static void write(Site site, String variable, String text) {
        Locator input = field(site, variable).locator("input").first();
        input.fill(text);
        input.blur();
    }

    private static Locator stage(Site site, String name) {
        return site.find("[data-stage=" + name + "]");
    }
}
