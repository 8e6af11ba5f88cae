package dev.modelwright.processor.cli;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.diagnostic.DiagnosticCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings as a SARIF 2.1.0 log with one run. */
final class SarifFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final Report report;
    private final List<DiagnosticCode> rules;

    SarifFormat(Report report) {
        this.report = report;
        Set<DiagnosticCode> found = report.findings().stream()
                .map(finding -> finding.diagnostic().code())
                .collect(Collectors.toSet());
        this.rules = DiagnosticCode.all().stream().filter(found::contains).toList();
    }

    String render() {
        JsonObject run = JsonObject.builder()
                .put("tool", object("driver", driver()))
                .put("columnKind", "unicodeCodePoints")
                .put("results", array(report.findings().stream().map(this::result)))
                .build();
        JsonObject log = JsonObject.builder()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", JsonArray.of(run))
                .build();
        return log.toJson() + "\n";
    }

    private JsonObject driver() {
        JsonObject.Builder driver = JsonObject.builder().put("name", "modelwright");
        Version.current().ifPresent(version -> driver.put("version", version));
        return driver.put("rules", array(rules.stream().map(SarifFormat::rule))).build();
    }

    private static JsonObject rule(DiagnosticCode code) {
        return JsonObject.builder()
                .put("id", code.id())
                .put("shortDescription", text(RulePages.firstSentence(code)))
                .put(
                        "defaultConfiguration",
                        JsonObject.builder()
                                .put("level", code.severity().name().toLowerCase(Locale.ROOT))
                                .build())
                .build();
    }

    private JsonObject result(Finding finding) {
        JsonObject place = JsonObject.builder()
                .put("artifactLocation", artifact(finding.path()))
                .put(
                        "region",
                        JsonObject.builder()
                                .put("startLine", finding.line())
                                .put("startColumn", finding.column())
                                .build())
                .build();
        return JsonObject.builder()
                .put("ruleId", finding.code())
                .put("ruleIndex", rules.indexOf(finding.diagnostic().code()))
                .put("level", finding.severity())
                .put("message", text(finding.diagnostic().message()))
                .put("locations", JsonArray.of(object("physicalLocation", place)))
                .build();
    }

    // A place outside the working directory has an absolute address and no root.
    private static JsonObject artifact(String path) {
        if (Path.of(path).isAbsolute()) {
            return JsonObject.builder()
                    .put("uri", Path.of(path).toUri().toString())
                    .build();
        }
        return JsonObject.builder()
                .put("uri", relative(path))
                .put("uriBaseId", ROOT)
                .build();
    }

    // Resolved against a root, because the first name of a relative path may hold a colon.
    private static String relative(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }

    private static JsonObject text(String text) {
        return JsonObject.builder().put("text", text).build();
    }

    private static JsonObject object(String name, JsonValue value) {
        return JsonObject.builder().put(name, value).build();
    }

    private static JsonArray array(Stream<JsonObject> elements) {
        return new JsonArray(elements.<JsonValue>map(element -> element).toList());
    }
}
