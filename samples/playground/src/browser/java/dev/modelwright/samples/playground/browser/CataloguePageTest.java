package dev.modelwright.samples.playground.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PlaygroundExtension.class)
class CataloguePageTest {

    @Test
    void providersHaveIconsWordsAndKinds(Site site) {
        Locator canyon = site.go("catalogue").find("[data-provider=canyon]");

        assertThat(canyon.locator("h2")).containsText("Canyon");
        assertThat(canyon).containsText("No network, no surprises");
        assertThat(canyon.locator(".badge.kind")).hasCount(6);
        assertThat((Boolean)
                        canyon.locator("img").evaluate("image => image.decode().then(() => image.naturalWidth > 0)"))
                .isTrue();
    }

    @Test
    void brokenProviderIsShownWithItsReasonAndHidesNobody(Site site) {
        site.go("catalogue");

        assertThat(site.find("[data-test=broken]")).containsText("NowhereProvider");
        assertThat(site.find("[data-provider=xinference]")).isVisible();
        assertThat(site.find("[data-provider=hostile]")).isVisible();
    }

    @Test
    void hostileTextsAreText(Site site) {
        site.go("catalogue");
        assertThat(site.find("[data-provider=hostile] h2 a")).hasText(HostileProvider.MARKUP);
        site.go("provider/hostile").find("[data-test=add]").click();
        assertThat(site.find("[data-field=radio] .option").first()).hasText(HostileProvider.MARKUP);

        assertThat(site.find("main img[src=x], main script, main a[href^='javascript:']"))
                .hasCount(0);
        assertThat(site.page().title()).isEqualTo(HostileProvider.MARKUP + " · Modelwright playground");
    }

    @Test
    void searchAndKindNarrowTheList(Site site) {
        site.go("catalogue");
        site.button("Moderation").click();
        assertThat(site.find(".providers > li:has([data-provider])")).hasCount(1);
        site.label("Search providers").fill("nothing of this name");
        assertThat(site.find("main")).containsText("No provider fits");
        site.button("All kinds").click();
        site.label("Search providers").fill("xorbits");
        assertThat(site.find("[data-provider]")).hasCount(1);
    }

    @Test
    void modelsHaveFeaturesPricesContextAndDeprecation(Site site) {
        site.go("provider/canyon");
        Locator echo = site.find("[data-model=echo-2]");

        assertThat(echo).containsText("Context4,096");
        assertThat(echo).containsText("Input0.20 EUR / 1M");
        assertThat(echo).containsText("up to 1,000 tokens 0.20 EUR / 1M, 0.60 EUR / 1M");
        assertThat(echo).containsText("Streams tools");
        assertThat(site.find("[data-model=echo-1]")).containsText("Deprecated");
        assertThat(site.find("[data-model=strata-2]")).not().containsText("Output");
    }

    @Test
    void kindWithoutADriverIsSaidSo(Site site) {
        assertThat(site.go("catalogue").find("[data-provider=hostile] .badge")).hasText("Chat (no driver)");
    }

    @Test
    void providerThatIsNotThereIsSaidSo(Site site) {
        assertThat(site.go("provider/nobody").find("h1")).hasText("There is no such provider");
    }

    @Test
    void recordThatIsNotThereIsSaidSo(Site site) {
        assertThat(site.go("use/gone/llm/x").find("main")).containsText("not there any more");
        site.go("catalogue").find("[data-page=use]").click();
        assertThat(site.find("#use-model")).isVisible();
    }
}
