package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.modelwright.samples.playground.browser.ChatPageTest.answer;
import static dev.modelwright.samples.playground.browser.ChatPageTest.say;

import com.microsoft.playwright.options.SelectOption;
import dev.modelwright.registry.ModelProviders;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The playground's own program ends while its page is open. */
@ExtendWith(PlaygroundExtension.class)
class ServerFailureTest {

    private static final String CANYON = "Canyon: a key that works";

    @Test
    void serverThatIsGoneIsSaidSoAndTriedAgain(Site site) throws IOException {
        site.use(CANYON, "llm", "echo-2");
        site.stopServer();
        say(site, "anyone there");
        assertThat(site.find(".turn [data-code=unreachable]")).containsText("Is its program still running?");

        site.startAgain();
        site.press(".turn [data-code=unreachable]", "Try again");
        assertThat(answer(site)).containsText("anyone there");
    }

    @Test
    void newSessionOfARestartedServerIsNoticedByNobody(Site site) throws IOException {
        site.use(CANYON, "llm", "echo-2");
        site.stopServer();
        site.startAgain();
        say(site, "still here");
        assertThat(answer(site)).containsText("still here");
    }

    @Test
    void serverThatEndsInMidstreamIsAFailureAndNoSilence(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        say(site, "word ".repeat(300));
        assertThat(answer(site)).containsText("word word");
        site.stopServer();
        assertThat(site.find(".turn .turn-end").last()).not().isEmpty();
        assertThat(site.find("[data-test=stop]")).isHidden();
        assertThat(answer(site)).containsText("word word");
    }

    @Test
    void everyPlaceSaysThatTheServerIsGone(Site site) throws IOException {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        site.stopServer();
        site.label("Credential").selectOption(new SelectOption().setLabel("Canyon — " + CANYON));
        assertThat(site.find("main [data-code=unreachable]")).isVisible();
        site.find(".nav a").first().click();
        assertThat(site.find("h1")).hasText("This page could not be shown");

        site.startAgain();
        site.press("main [data-code=unreachable]", "Try again");
        assertThat(site.find("h1")).hasText("Providers");
        CredentialFormTest.form(site, "canyon");
        site.stopServer();
        site.find("[data-test=save]").click();
        assertThat(site.find(".outcome [data-code=unreachable]")).isVisible();
        site.button("Cancel").click();
        assertThat(site.find("section > [data-code=unreachable]")).isVisible();
    }

    @Test
    void secretThatCannotBeReadIsSaidSoAndReplaced(Site site) throws IOException {
        site.stopServer();
        site.changeKey();
        site.startAgain();
        site.go("provider/canyon");
        assertThat(site.find("[data-name='" + CANYON + "'] [data-code=secret_unreadable]"))
                .isVisible();
        assertThat(site.find("[data-model=echo-2]")).containsText("Needs a credential");

        site.button("Edit " + CANYON).click();
        CredentialFormTest.write(site, "api_key", "canyon-12306");
        site.find("[data-test=save]").click();
        site.find("[data-model=echo-2] a.button").click();
        say(site, "well again");
        assertThat(answer(site)).containsText("well again");
    }

    @Test
    void recordOfAProviderThatIsGoneCanStillBeDeleted(Site site) throws IOException {
        site.stopServer();
        site.startAgain(ModelProviders.load().excluding("canyon"));
        site.go("catalogue");
        assertThat(site.find("[data-name='" + CANYON + "'] [data-code=unknown_provider]"))
                .isVisible();
        site.button("Delete " + CANYON).click();
        site.find("dialog button.danger").click();
        assertThat(site.find("[data-name='" + CANYON + "']")).hasCount(0);
    }

    @AfterEach
    void forgive(Site site) {
        site.forgive();
    }
}
