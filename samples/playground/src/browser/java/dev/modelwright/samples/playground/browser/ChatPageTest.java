package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlaygroundExtension.class)
class ChatPageTest {

    private static final String CANYON = "Canyon: a key that works";
    private static final String LONG = "word ".repeat(300);

    @Test
    void answerArrivesWordByWordAndHasUsage(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        say(site, "Hello there");
        assertThat(answer(site)).hasText(Pattern.compile("^\\[stand-in]"));
        assertThat(site.find(".turn.running")).hasCount(0);

        assertThat(answer(site)).containsText("Hello there");
        assertThat(site.find("[data-test=usage]")).containsText("first token after");
        assertThat(site.find("[data-test=usage]")).containsText("price unknown");
    }

    @Test
    void stopInMidstreamKeepsWhatCameAndReachesTheServer(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        say(site, LONG);
        assertThat(answer(site)).containsText("word word");
        assertThat(site.server().runningCalls()).hasSize(1);
        assertThat(site.server().standIn().runningStreams()).isEqualTo(1);
        site.find("[data-test=stop]").click();

        assertThat(site.find("[data-test=usage]")).containsText("stopped");
        assertThat(answer(site)).containsText("word word");
        site.page().waitForCondition(() -> site.server().runningCalls().isEmpty());
        site.page().waitForCondition(() -> site.server().standIn().runningStreams() == 0);
        assertThat(site.label("Message")).isFocused();
        assertThat(site.find("[data-test=stop]")).isHidden();
    }

    @Test
    void escapeStopsFromAnywhere(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        say(site, LONG);
        assertThat(answer(site)).containsText("word word");
        site.find(".nav a").first().focus();
        site.page().keyboard().press("Escape");
        assertThat(site.find("[data-test=usage]")).containsText("stopped");
    }

    @Test
    void leavingThePageStopsTheCall(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        say(site, LONG);
        assertThat(answer(site)).containsText("word word");
        site.find(".nav a").first().click();
        site.page().waitForCondition(() -> site.server().runningCalls().isEmpty());
        site.forgive();
    }

    @Test
    void enterSendsAndShiftEnterStartsALine(Site site) {
        site.use(CANYON, "llm", "echo-2");
        Locator message = site.label("Message");
        message.fill("one");
        message.press("Shift+Enter");
        message.pressSequentially("two");
        message.press("Enter");

        assertThat(site.find("[data-role=user] > .said")).hasText(Pattern.compile("one\\s+two"));
        assertThat(message).hasValue("");
    }

    @Test
    void blankMessageIsNotSent(Site site) {
        site.use(CANYON, "llm", "echo-2");
        say(site, "   ");
        assertThat(site.find(".turn")).hasCount(0);
    }

    @Test
    void failureIsExplainedAndTriedAgain(Site site) {
        site.use(CANYON, "llm", "echo-2");
        say(site, "/busy please");
        Locator problem = site.find(".turn [data-code=vendor_failed]");
        assertThat(problem).isVisible();
        assertThat(problem).containsText("Wait 20 s");
        site.press(".turn [data-code=vendor_failed]", "Try again");
        assertThat(site.find(".turn [data-code=vendor_failed]")).hasCount(1);
        assertThat(site.find("[data-role=user]")).hasCount(1);

        say(site, "calm again");
        assertThat(answer(site)).containsText("calm again");
    }

    @Test
    void failureInMidstreamKeepsWhatCame(Site site) {
        site.use(CANYON, "llm", "echo-2");
        say(site, "/rockfall after some words");
        assertThat(site.find(".turn [data-code=vendor_failed]")).isVisible();
        assertThat(answer(site)).containsText("[echo");
    }

    @Test
    void toolsAreAskedForShownAndAnswered(Site site) {
        site.use(CANYON, "llm", "echo-2");
        site.find(".setup summary").click();
        site.button("Insert an example").click();
        say(site, "Please call the tool");
        assertThat(site.find("[data-tool=weather] pre")).hasText("{\n  \"town\": \"Please call the tool\"\n}");
        assertThat(site.find("[data-test=usage]")).containsText("waits for tools");

        site.label("Result of weather").fill("Rain all day");
        site.button("Send results").click();
        assertThat(site.find("[data-role=tool] > .said")).hasText("Rain all day");
        assertThat(site.find("[data-role=assistant] > .said").last()).containsText("Rain all day");
    }

    @Test
    void toolsThatAreNoJsonAreNotSent(Site site) {
        site.use(CANYON, "llm", "echo-2");
        site.find(".setup summary").click();
        site.label("Tools, as JSON").fill("[{");
        say(site, "Hello");

        assertThat(site.find("#tools-wrong")).containsText("This is no JSON");
        assertThat(site.label("Tools, as JSON")).isFocused();
        assertThat(site.label("Message")).hasValue("Hello");
        assertThat(site.find(".turn")).hasCount(0);
    }

    @Test
    void toolsThatAreNoToolsAreRefusedInWords(Site site) {
        site.use(CANYON, "llm", "echo-2");
        site.find(".setup summary").click();
        site.label("Tools, as JSON").fill("[{\"name\": 5}]");
        say(site, "Hello");
        assertThat(site.find(".turn [data-code=invalid_request]")).containsText("tools[0]");
    }

    @Test
    void toolsOfAModelThatHasNoneAreRefusedInWords(Site site) {
        site.use(CANYON, "llm", "echo-2-mini");
        site.find(".setup summary").click();
        assertThat(site.find("#tools-hint")).containsText("does not say that it can call tools");
        site.button("Insert an example").click();
        say(site, "Hello");
        assertThat(site.find(".turn [data-code=vendor_failed]")).containsText("cannot ask for tools");
    }

    @Test
    void conversationHasTurnsAndASystemPrompt(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        site.find(".setup summary").click();
        site.label("System prompt").fill("Be brief.");
        say(site, "first");
        assertThat(answer(site)).containsText("The conversation has 2 messages");
        assertThat(site.find(".turn.running")).hasCount(0);
        say(site, "second");
        assertThat(site.find("[data-role=assistant] > .said").last()).containsText("The conversation has 4 messages");
    }

    @Test
    void tokensAreCountedWhileTyping(Site site) {
        site.use(CANYON, "llm", "echo-2");
        site.label("Message").fill("one two three");
        assertThat(site.find("[data-test=tokens]")).hasText("3 tokens to send");
    }

    static void say(Site site, String text) {
        site.label("Message").fill(text);
        site.label("Message").press("Enter");
    }

    static Locator answer(Site site) {
        return site.find("[data-role=assistant] > .said").last();
    }
}
