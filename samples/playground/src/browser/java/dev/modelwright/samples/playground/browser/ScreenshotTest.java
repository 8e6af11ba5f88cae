package dev.modelwright.samples.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the main views, below {@code target/screenshots}, for people to look at. */
@ExtendWith(PlaygroundExtension.class)
class ScreenshotTest {

    private static final String CANYON = "Canyon: a key that works";

    @ParameterizedTest
    @EnumSource(Look.class)
    void mainViewsArePictured(Look look, Site site) throws IOException {
        look.dress(site);
        for (Scene scene : Scene.values()) {
            scene.play.accept(site);
            site.page().evaluate("() => scrollTo(0, 0)");
            Path picture = site.picture(
                    scene.name().toLowerCase(Locale.ROOT) + "-" + look.name().toLowerCase(Locale.ROOT));
            assertThat(Files.size(picture)).isGreaterThan(10_000L);
        }
    }

    /** How the page is looked at. */
    enum Look {
        LIGHT(site -> {}),
        DARK(site -> site.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK))),
        CHINESE(site -> {
            site.go("catalogue").find("[data-test=language]").selectOption("zh");
        }),
        SMALL(site -> site.page().setViewportSize(400, 860));

        private final Consumer<Site> way;

        Look(Consumer<Site> way) {
            this.way = way;
        }

        void dress(Site site) {
            way.accept(site);
        }
    }

    /** What is looked at. */
    enum Scene {
        CATALOGUE(site -> site.go("catalogue")),
        FORM(site -> {
            CredentialFormTest.form(site, "canyon");
            CredentialFormTest.write(site, "homepage", "not an address");
            CredentialFormTest.field(site, "billing").locator("[value=invoice]").check();
            site.find("[data-test=save]").click();
            site.find(".summary").waitFor();
            CredentialFormTest.field(site, "purchase_order").waitFor();
        }),
        CHAT(site -> {
            site.use(CANYON, "llm", "echo-2");
            site.page().evaluate("() => { document.querySelector('.bench-side details').open = true; }");
            site.find("[data-parameter=fade] [type=checkbox]").first().check();
            site.find("[data-control=fade][type=text]").fill("0.25");
            site.find("#composer").fill("What does a canyon say when nobody calls?");
            site.find("#composer").press("Enter");
            site.find("[data-test=usage]").waitFor();
        }),
        PICTURES(site -> {
            PicturesTest.open(site);
            PicturesTest.choose(site, "cat.png");
            site.find("#composer").fill("What is this?");
            site.find("#composer").press("Enter");
            site.find("[data-test=usage]").waitFor();
            PicturesTest.choose(site, "dog.png", "bird.png", "notes.txt");
            site.find(".picture-row .violation p").waitFor();
        }),
        HEAT_MAP(site -> {
            site.use(CANYON, "text-embedding", "strata-2");
            site.find("[data-test=run]").click();
            site.find(".heat-map").waitFor();
        });

        private final Consumer<Site> play;

        Scene(Consumer<Site> play) {
            this.play = play;
        }
    }
}
