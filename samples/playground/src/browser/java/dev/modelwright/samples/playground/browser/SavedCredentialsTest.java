package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.modelwright.samples.playground.browser.CredentialFormTest.field;
import static dev.modelwright.samples.playground.browser.CredentialFormTest.form;
import static dev.modelwright.samples.playground.browser.CredentialFormTest.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlaygroundExtension.class)
class SavedCredentialsTest {

    private static final String SECRET = "sk-browser-canary-71";
    private static final String EVERYTHING = """
            () => {
              const controls = [...document.querySelectorAll('input, textarea, select')].map(one => one.value);
              return JSON.stringify([document.documentElement.outerHTML, controls,
                { ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);
            }
            """;

    @Test
    void savedSecretNeverComesBack(Site site) {
        save(site);
        assertNoSecret(site);
        site.find("[data-name=Mine]").getByText("Edit").click();
        assertThat(secret(site)).hasValue("");
        assertThat(secret(site)).hasAttribute("placeholder", "stored, leave empty to keep");
        assertThat(site.traffic().bodies()).isNotEmpty().noneMatch(body -> body.contains(SECRET));
        site.page().reload();
        site.go("catalogue").go("provider/xinference");
        assertThat(site.find("[data-name=Mine]")).containsText("API key stored");

        assertNoSecret(site);
        assertThat(site.traffic().bodies()).isNotEmpty().noneMatch(body -> body.contains(SECRET));
    }

    @Test
    void secretThatIsLeftAloneStays(Site site) {
        save(site);
        site.find("[data-name=Mine]").getByText("Edit").click();
        write(site, "model_uid", "other");
        site.find("[data-test=save]").click();

        assertThat(site.find("[data-name=Mine]")).containsText("Model UID: other");
        assertThat(site.find("[data-name=Mine]")).containsText("API key stored");
    }

    @Test
    void optionalSecretCanBeRemoved(Site site) {
        save(site);
        site.find("[data-name=Mine]").getByText("Edit").click();
        site.label("Remove what is stored").check();
        site.find("[data-test=save]").click();

        assertThat(site.find("[data-name=Mine]")).isVisible();
        assertThat(site.find("[data-name=Mine]")).not().containsText("API key stored");
    }

    @Test
    void savedCredentialOpensItsModel(Site site) {
        save(site);
        site.find("[data-model=mine] a.button").click();
        assertThat(site.label("Credential").locator("option:checked")).hasText("Xorbits Inference — Mine");
    }

    @Test
    void recordsAreRenamedAndDeletedAfterAQuestion(Site site) {
        save(site);
        site.button("Rename Mine").click();
        site.find("dialog input").fill("Ours");
        site.press("dialog", "Save");
        assertThat(site.find("[data-name=Ours]")).isVisible();

        site.button("Delete Ours").click();
        assertThat(site.find("dialog")).containsText("“Ours” and its secrets will be gone");
        site.page().keyboard().press("Escape");
        assertThat(site.find("[data-name=Ours]")).isVisible();
        assertThat(site.button("Delete Ours")).isFocused();
        site.button("Delete Ours").click();
        site.find("dialog button.danger").click();
        assertThat(site.find("[data-name=Ours]")).hasCount(0);
        assertThat(site.find("[data-test=add]")).isFocused();
    }

    @Test
    void renamingToATakenNameIsRefusedInWords(Site site) {
        save(site);
        site.button("Rename Mine").click();
        site.find("dialog input").fill("Stand-in: chat");
        site.press("dialog", "Save");
        assertThat(site.find("[data-name=Mine] [data-code=name_taken]")).isVisible();
    }

    private static void save(Site site) {
        form(site, "xinference");
        site.find("[name=model]").fill("mine");
        write(site, "server_url", "http://127.0.0.1:9997");
        write(site, "model_uid", "mine");
        write(site, "api_key", SECRET);
        site.label("Saved as*").fill("Mine");
        site.find("[data-test=save]").click();
        assertThat(site.find("[data-name=Mine]")).isVisible();
        assertThat(field(site, "api_key")).hasCount(0);
    }

    private static Locator secret(Site site) {
        return field(site, "api_key").locator("input").first();
    }

    private static void assertNoSecret(Site site) {
        String everything = (String) site.page().evaluate(EVERYTHING);
        // Not the assertion's own message: it would print what must not be printed.
        assertThat(everything.contains("canary")).isFalse();
    }
}
