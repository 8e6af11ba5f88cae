package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PlaygroundExtension.class)
class PicturesTest {

    private static final String CHOSEN = ".composer .thumbnail";
    // What browsers do with the files of a person, which no page can make happen.
    private static final String HAND_OVER = """
            (element, { event, name, text }) => {
              const data = new DataTransfer();
              data.items.add(new File([new Uint8Array(9)], name, { type: 'image/png' }));
              if (text) data.setData('text/plain', text);
              const given = event === 'paste' ? { clipboardData: data } : { dataTransfer: data };
              const Kind = event === 'paste' ? ClipboardEvent : DragEvent;
              const made = new Kind(event, { bubbles: true, cancelable: true, ...given });
              element.dispatchEvent(made);
              return made.defaultPrevented;
            }""";

    @Test
    void chosenPicturesGoWithTheMessageAndAreShownInIt(Site site) {
        open(site);
        choose(site, "cat.png", "dog.png");
        assertThat(site.find(CHOSEN)).hasCount(2);
        assertThat(site.find("[role=status][aria-live=polite]")).hasText("2 pictures added.");
        ChatPageTest.say(site, "What is this?");

        assertThat(ChatPageTest.answer(site)).containsText("has 3 words and 2 pictures: What is this?");
        assertThat(site.find(CHOSEN)).hasCount(0);
        assertThat(site.find("[data-role=user] .thumbnail").first()).hasAttribute("alt", "cat.png");
        assertThat((Integer) site.find("[data-role=user] .thumbnail").first().evaluate("image => image.naturalWidth"))
                .isEqualTo(3);
    }

    @Test
    void picturesOfEarlierMessagesAreSentAgain(Site site) {
        open(site);
        choose(site, "cat.png");
        ChatPageTest.say(site, "first");
        assertThat(site.find("[data-test=usage]")).containsText("complete");
        String second = site.page()
                .waitForRequest("**/api/calls/chat", () -> ChatPageTest.say(site, "second"))
                .postData();

        assertThat(second).containsOnlyOnce("\"mimeType\":\"image/png\"").doesNotContain("cat.png");
        assertThat(ChatPageTest.answer(site)).containsText("has 1 word: second");
    }

    @Test
    void pictureAloneIsAMessage(Site site) {
        open(site);
        choose(site, "cat.png");
        ChatPageTest.say(site, "");
        assertThat(ChatPageTest.answer(site)).containsText("has 0 words and 1 picture");
    }

    @Test
    void picturesAreTakenBackByKeyboardAndTheFocusStaysNear(Site site) {
        open(site);
        choose(site, "cat.png", "dog.png");
        site.button("Remove cat.png").focus();
        site.page().keyboard().press("Enter");
        assertThat(site.button("Remove dog.png")).isFocused();
        assertThat(site.find("[role=status][aria-live=polite]")).hasText("cat.png is removed.");
        site.page().keyboard().press("Enter");

        assertThat(site.button("Add pictures")).isFocused();
        assertThat(site.find(CHOSEN)).hasCount(0);
    }

    // Whether the browser would open its dialog: the click on the input is caught before.
    @Test
    void fileDialogOpensByKeyboard(Site site) {
        open(site);
        assertThat(site.label("Message")).isFocused();
        site.find("[data-test=picture-file]")
                .evaluate("input => input.addEventListener('click', event => { event.preventDefault();"
                        + " document.title = 'opened'; })");
        site.button("Add pictures").press("Enter");
        assertThat(site.page()).hasTitle("opened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paste", "drop"})
    void picturesArePastedAndDropped(String event, Site site) {
        open(site);
        assertThat(handOver(site, event, "")).isTrue();
        assertThat(site.button("Remove shot.png")).isVisible();
    }

    @Test
    void textThatIsCopiedWithAPictureOfItIsPastedAsText(Site site) {
        open(site);
        assertThat(handOver(site, "paste", "a cell of a sheet")).isFalse();
        assertThat(site.find(CHOSEN)).hasCount(0);
    }

    @Test
    void whatIsNoPictureIsRefusedInWordsAndTheOthersAreTaken(Site site) {
        open(site);
        choose(site, "notes.txt", "cat.png");
        Locator words = site.find(".picture-row [role=alert]");
        assertThat(words).hasText("notes.txt is left out. Pictures must be PNG, JPEG, WebP or GIF.");
        assertThat(site.find(CHOSEN)).hasCount(1);

        site.find("[data-test=language]").selectOption("zh");
        assertThat(words).hasText("未添加 notes.txt。图片须为 PNG、JPEG、WebP 或 GIF。");
        assertThat(site.button("添加图片")).isVisible();
    }

    @Test
    void picturesOfAConversationHaveALimitInAll(Site site) {
        open(site);
        give(site, large("one.png"));
        assertThat(site.find(CHOSEN)).hasCount(1);
        ChatPageTest.say(site, "look");
        assertThat(site.find("[data-test=usage]")).containsText("complete");
        give(site, large("two.png"));

        assertThat(site.find(".picture-row [role=alert]"))
                .hasText("two.png (3.8 MB) is left out. Pictures of a conversation may have 5.8 MB in all."
                        + " Choose a smaller one, or start a new conversation.");
        site.button("New conversation").click();
        give(site, large("two.png"));
        assertThat(site.find(CHOSEN)).hasCount(1);
    }

    @Test
    void modelThatSeesNothingIsOfferedNothing(Site site) {
        site.use("Canyon: a key that works", "llm", "echo-2");
        assertThat(site.find("[data-test=add-picture], [data-test=picture-file]"))
                .hasCount(0);
        assertThat(handOver(site, "paste", "")).isFalse();
    }

    @Test
    void picturesDoNotOutliveThePageAndThePageSaysSo(Site site) {
        open(site);
        choose(site, "cat.png");
        ChatPageTest.say(site, "first");
        assertThat(site.find("[data-test=usage]")).containsText("complete");
        site.page().reload();

        assertThat(site.find("[data-role=user]")).containsText("1 picture is not kept when the page is left.");
        ChatPageTest.say(site, "second");
        assertThat(ChatPageTest.answer(site)).containsText("The conversation has 3 messages");
    }

    static void open(Site site) {
        site.use("Stand-in: chat", "llm", "stand-in-chat");
    }

    static void choose(Site site, String... names) {
        give(site, Stream.of(names).map(PicturesTest::picture).toArray(FilePayload[]::new));
    }

    private static void give(Site site, FilePayload... files) {
        site.find("[data-test=picture-file]").setInputFiles(files);
    }

    private static boolean handOver(Site site, String event, String text) {
        return (Boolean)
                site.label("Message").evaluate(HAND_OVER, Map.of("event", event, "name", "shot.png", "text", text));
    }

    private static FilePayload large(String name) {
        return new FilePayload(name, "image/png", new byte[4_000_000]);
    }

    private static FilePayload picture(String name) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload(name, name.endsWith(".png") ? "image/png" : "text/plain", png.toByteArray());
    }
}
