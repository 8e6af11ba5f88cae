package dev.modelwright.processor.cli;

/** How findings are written. */
enum ReportFormat {
    /** For people: place, message, line and caret. */
    TEXT,
    /** An array of findings. */
    JSON,
    /** SARIF 2.1.0, which code scanners read. */
    SARIF,
    /** Commands that GitHub turns into annotations. */
    GITHUB;

    /** Tells whether the output must hold nothing but the format. */
    boolean isForMachines() {
        return this == JSON || this == SARIF;
    }

    String render(Report report, Style style) {
        return switch (this) {
            case TEXT -> new TextFormat(style).render(report);
            case JSON -> JsonFormat.render(report);
            case SARIF -> new SarifFormat(report).render();
            case GITHUB -> GithubFormat.render(report);
        };
    }
}
