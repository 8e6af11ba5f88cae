package dev.modelwright.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for the public API of every module that is published: a test extends this. */
public abstract class ApiRules {

    private static final Pattern JSON_YAML_OR_HTTP = Pattern.compile(
            "(?i)jackson|gson|json|moshi|yaml|okhttp|okio|http|netty|jetty|servlet|webclient|springframework\\.web");

    private final PublicApi api;
    private final List<String> libraries;

    /**
     * @param api what users see
     * @param libraries what is meant to be in it of libraries: names of types, or of packages with a dot behind them
     */
    protected ApiRules(PublicApi api, String... libraries) {
        this.api = api;
        this.libraries = List.of(libraries);
    }

    @Test
    void thePublicApiIsWhatItWas() {
        assertThat(ApiGolden.ofModule().differences(api.lines()))
                .as(ApiGolden.ADVICE)
                .isEmpty();
    }

    @Test
    void ofLibrariesThereIsWhatIsMeantAndNothingElse() {
        List<String> found = api.typesOfLibraries();

        assertThat(found).allMatch(name -> libraries.stream().anyMatch(meant -> isWithin(meant, name)));
        assertThat(libraries).allMatch(meant -> found.stream().anyMatch(name -> isWithin(meant, name)));
    }

    @Test
    void noTypeOfAJsonYamlOrHttpLibraryIsPartOfIt() {
        assertThat(api.typesOfLibraries()).noneMatch(ApiRules::isForJsonYamlOrHttp);
    }

    @Test
    void everyTypeOfOursInItCanBeNamedByUsers() {
        assertThat(api.typesThatCannotBeNamed()).isEmpty();
    }

    static boolean isForJsonYamlOrHttp(String type) {
        return JSON_YAML_OR_HTTP.matcher(type).find();
    }

    private static boolean isWithin(String meant, String type) {
        return meant.endsWith(".") ? type.startsWith(meant) : type.equals(meant);
    }
}
