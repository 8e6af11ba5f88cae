package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Visible;
import java.util.stream.Collectors;

/** Findings as compilers print them, so that terminals and editors find the places. */
final class TextFormat {

    private final Style style;

    TextFormat(Style style) {
        this.style = style;
    }

    String render(Report report) {
        return report.findings().stream().map(this::finding).collect(Collectors.joining()) + report.summary() + "\n";
    }

    String finding(Finding finding) {
        String place = Visible.text(finding.path()) + ":" + finding.line() + ":" + finding.column() + ":";
        String severity = style.severity(finding.diagnostic().severity(), finding.severity() + ":");
        String head = style.bold(place) + " " + severity + " [" + finding.code() + "] "
                + finding.diagnostic().message();
        String excerpt = finding.diagnostic().excerpt().map(this::excerpt).orElse("");
        return head + "\n" + excerpt;
    }

    private String excerpt(String lines) {
        int caret = lines.lastIndexOf('^');
        return lines.substring(0, caret) + style.caret("^") + "\n";
    }
}
