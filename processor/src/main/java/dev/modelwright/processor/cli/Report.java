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
        return findings.stream()
                .filter(finding -> finding.diagnostic().severity() == Severity.ERROR)
                .count();
    }

    String summary() {
        long errors = errors();
        return count(errors, "error") + ", " + count(findings.size() - errors, "warning") + " in "
                + count(files, "file") + " of " + count(vendors, "vendor");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
