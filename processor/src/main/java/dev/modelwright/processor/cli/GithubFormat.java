package dev.modelwright.processor.cli;

import java.util.stream.Collectors;

/** Findings as workflow commands. */
final class GithubFormat {

    private GithubFormat() {}

    static String render(Report report) {
        return report.findings().stream().map(GithubFormat::finding).collect(Collectors.joining()) + report.summary()
                + "\n";
    }

    private static String finding(Finding finding) {
        return "::" + command(finding.severity()) + " file=" + property(finding.path()) + ",line=" + finding.line()
                + ",col="
                + finding.column() + ",title=" + property(finding.code()) + "::"
                + data(finding.diagnostic().message()) + "\n";
    }

    private static String command(String severity) {
        return severity.equals("note") ? "notice" : severity;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
