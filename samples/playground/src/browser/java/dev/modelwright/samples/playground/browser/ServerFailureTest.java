package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.modelwright.samples.playground.browser.ChatPageTest.answer;
import static dev.modelwright.samples.playground.browser.ChatPageTest.say;

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

    @AfterEach
    void forgive(Site site) {
        site.forgive();
    }
}
