package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people need who use a keyboard, a screen reader, a small screen, or few colours. */
@ExtendWith(PlaygroundExtension.class)
class AccessibilityTest {

    private static final String AUDIT = Script.read("audit.js");

    @ParameterizedTest
    @EnumSource(View.class)
    void everyControlHasANameAndEveryIdIsFound(View view, Site site) {
        view.open(site);
        assertThat(audit(site, "names")).isEmpty();
        assertThat(audit(site, "references")).isEmpty();
        assertThat(audit(site, "headings")).isEmpty();
        assertThat(site.find("header, main, footer, nav")).hasCount(4);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void textHasContrastInBothThemes(View view, Site site) {
        view.open(site);
        assertThat(audit(site, "contrast")).isEmpty();
        site.find("[data-test=theme]").selectOption("dark");
        assertThat(audit(site, "contrast")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void nothingIsWiderThanASmallScreen(View view, Site site) {
        site.page().setViewportSize(400, 800);
        view.open(site);
        assertThat(audit(site, "overflow")).isEmpty();
        site.find("[data-test=language]").selectOption("zh");
        assertThat(audit(site, "overflow")).isEmpty();
    }

    @Test
    void keyboardAloneSavesACredentialAndChats(Site site) {
        Keyboard keys = site.go("catalogue").page().keyboard();
        tabTo(site, "[data-provider=canyon] h2 a");
        keys.press("Enter");
        assertThat(site.find("h1")).isFocused();
        tabTo(site, "[data-test=add]");
        keys.press("Enter");
        tabTo(site, "[name=api_key]");
        keys.type("canyon-12306");
        tabTo(site, "[data-test=save]");
        keys.press("Enter");
        assertThat(site.find("[data-name='Canyon']")).isVisible();

        site.go("catalogue").go("provider/canyon");
        tabTo(site, "[data-model=echo-2] a.button");
        keys.press("Enter");
        assertThat(site.label("Message")).isFocused();
        keys.type("by hand");
        keys.press("Enter");
        assertThat(ChatPageTest.answer(site)).containsText("by hand");
    }

    @Test
    void focusIsVisible(Site site) {
        site.go("catalogue");
        tabTo(site, "[data-provider=canyon] h2 a");
        assertThat((String) site.page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void skipLinkLeadsToTheContent(Site site) {
        site.go("catalogue").page().keyboard().press("Tab");
        assertThat(site.find(".skip")).isFocused();
        site.page().keyboard().press("Enter");
        assertThat(site.find("main")).isFocused();
    }

    @Test
    void streamIsAnnouncedOnceItIsWholeAndNotWordByWord(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
        site.page()
                .evaluate(
                        "() => { window.said = []; new MutationObserver(() => window.said.push("
                                + "document.querySelector('[role=status][aria-live=polite]').textContent))"
                                + ".observe(document.querySelector('[role=status][aria-live=polite]'), { childList: true }); }");
        ChatPageTest.say(site, "Hello there");
        assertThat(site.find("[role=status][aria-live=polite]")).containsText("— complete");

        List<?> said = (List<?>) site.page().evaluate("() => window.said.filter(Boolean)");
        assertThat(said).hasSizeBetween(2, 4);
        assertThat(String.valueOf(said.get(0))).isEqualTo("The answer is being written.");
        assertThat(site.find(".turns[aria-live], .turns [aria-live]")).hasCount(0);
    }

    private static void tabTo(Site site, String selector) {
        Stream.generate(() -> selector)
                .limit(80)
                .filter(wanted -> {
                    site.page().keyboard().press("Tab");
                    return (Boolean) site.page().evaluate("wanted => document.activeElement.matches(wanted)", wanted);
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("Tab does not lead to " + selector));
    }

    private static List<?> audit(Site site, String kind) {
        return (List<?>) site.page().evaluate(AUDIT, kind);
    }

    /** The views that are looked at as a whole. */
    enum View {
        CATALOGUE(site -> site.go("catalogue")),
        PROVIDER(site -> site.go("provider/canyon")),
        FORM(site -> {
            CredentialFormTest.form(site, "canyon");
            CredentialFormTest.write(site, "homepage", "not an address");
            site.find("[data-test=save]").click();
            site.find(".summary").waitFor();
        }),
        LISTED(site -> {
            CredentialFormTest.form(site, "xinference");
            CredentialFormTest.write(site, "server_url", site.server().standIn().url());
            site.find("[data-test=list-models]").click();
            site.find("[data-test=listed-models]").waitFor();
        }),
        CHAT(site -> {
            site.use("Canyon: a key that works", "llm", "echo-2");
            ChatPageTest.say(site, "/busy");
            site.find(".turn [data-code]").waitFor();
        }),
        PICTURES(site -> {
            PicturesTest.open(site);
            PicturesTest.choose(site, "cat.png", "dog.png");
            ChatPageTest.say(site, "What is this?");
            site.find("[data-role=user] .thumbnail").first().waitFor();
            PicturesTest.choose(
                    site, "a picture with a rather long name, as cameras and people give them.png", "notes.txt");
            site.find(".picture-row .violation p").waitFor();
        }),
        EMBEDDINGS(site -> {
            site.use("Canyon: a key that works", "text-embedding", "strata-2");
            site.find("[data-test=run]").click();
            site.find(".heat-map").waitFor();
        }),
        RERANK(site -> {
            site.use("Stand-in: rerank", "rerank", "stand-in-rerank");
            site.find("[data-test=run]").click();
            site.find(".scores").waitFor();
        }),
        MODERATION(site -> {
            site.use("Canyon: a key that works", "moderation", "ranger-1");
            site.find("#moderation-text").fill("you nitwit");
            site.find("[data-test=run]").click();
            site.find(".scores").waitFor();
        }),
        CHECKED(site -> {
            site.go("provider/canyon")
                    .find("[data-name^=Canyon] button")
                    .first()
                    .click();
            site.find("[data-test=stages]").waitFor();
        }),
        LISTEN(site -> site.use("Canyon: a key that works", "speech2text", "ear-1")),
        SPEAK(site -> site.use("Canyon: a key that works", "tts", "call-1"));

        private final Consumer<Site> way;

        View(Consumer<Site> way) {
            this.way = way;
        }

        void open(Site site) {
            way.accept(site);
        }
    }
}
