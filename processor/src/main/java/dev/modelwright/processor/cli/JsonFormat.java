package dev.modelwright.processor.cli;

import dev.modelwright.json.JsonObject;
import java.util.stream.Collectors;

/** Findings as one JSON array with a line for each. */
final class JsonFormat {

    private JsonFormat() {}

    static String render(Report report) {
        return report.findings().stream().map(JsonFormat::finding).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private static String finding(Finding finding) {
        return JsonObject.builder()
                .put("file", finding.path())
                .put("line", finding.line())
                .put("column", finding.column())
                .put("severity", finding.severity())
                .put("code", finding.code())
                .put("message", finding.diagnostic().message())
                .build()
                .toJson();
    }
}
