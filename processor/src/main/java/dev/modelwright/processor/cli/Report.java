package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Severity;
import java.util.List;

/**
 * What the checks found.
 *
 * @param findings what is reported, by file, line, column and code
 * @param files the number of files that were read
 * @param vendors the number of vendor files among them
 */
record Report(List<Finding> findings, int files, int vendors) {

    Report {
        findings = List.copyOf(findings);
    }

    long errors() {
        return count(Severity.ERROR);
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.diagnostic().severity() == severity)
                .count();
    }

    String summary() {
        long notes = count(Severity.NOTE);
        return count(errors(), "error") + ", " + count(count(Severity.WARNING), "warning")
                + (notes == 0 ? "" : ", " + count(notes, "note")) + " in "
                + count(files, "file") + " of " + count(vendors, "vendor");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
