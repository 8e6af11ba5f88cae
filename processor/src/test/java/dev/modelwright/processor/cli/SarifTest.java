package dev.modelwright.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SarifTest {

    private final JsonObject log = JsonValue.parse(
                    Run.of("check", Run.vendor("two"), Run.vendor("errors"), "--format=sarif")
                            .out())
            .asObject()
            .orElseThrow();
    private final JsonObject run = objects(log, "runs").get(0);

    @Test
    void logHasTheVersionAndOneRunThatCountsCodePoints() {
        assertThat(log.string("version")).hasValue("2.1.0");
        assertThat(objects(log, "runs")).hasSize(1);
        assertThat(run.string("columnKind")).hasValue("unicodeCodePoints");
    }

    @Test
    void everyResultPointsToItsRule() {
        List<JsonObject> rules = objects(at(run, "tool", "driver"), "rules");
        assertThat(objects(run, "results")).isNotEmpty().allSatisfy(result -> {
            JsonObject rule = rules.get((int) result.integer("ruleIndex").orElseThrow());
            assertThat(rule.string("id")).isEqualTo(result.string("ruleId")).isPresent();
            assertThat(at(rule, "shortDescription").string("text")).isPresent();
            assertThat(at(rule, "defaultConfiguration").string("level")).isEqualTo(result.string("level"));
        });
    }

    @Test
    void everyResultHasAPlaceBelowTheRoot() {
        assertThat(objects(run, "results")).allSatisfy(result -> {
            JsonObject place = at(objects(result, "locations").get(0), "physicalLocation");
            assertThat(at(place, "artifactLocation").string("uri").orElseThrow())
                    .startsWith("src/test/resources/cli/");
            assertThat(at(place, "artifactLocation").string("uriBaseId")).hasValue("%SRCROOT%");
            assertThat(at(place, "region").integer("startLine").orElseThrow()).isPositive();
            assertThat(at(place, "region").integer("startColumn").orElseThrow()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("dev.modelwright.processor.diagnostic.DiagnosticCode#all")
    void everyCodeHasASentenceFromItsPage(DiagnosticCode code) {
        assertThat(RulePages.firstSentence(code)).matches("[^\\n]*[a-z][^\\n]* [^\\n]*[.?]");
    }

    private static JsonObject at(JsonObject from, String... names) {
        JsonObject found = from;
        for (String name : names) {
            found = found.object(name).orElseThrow();
        }
        return found;
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        JsonArray array = from.array(name).orElseThrow();
        return array.elements().stream()
                .map(element -> element.asObject().orElseThrow())
                .toList();
    }
}
