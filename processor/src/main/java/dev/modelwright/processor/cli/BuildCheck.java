package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The checks of the command for build tools: folders in, findings out. Prints nothing. */
public final class BuildCheck {

    private final Report report;
    private final List<String> troubles;

    private BuildCheck(Report report, Set<String> troubles) {
        this.report = report;
        this.troubles = List.copyOf(troubles);
    }

    /**
     * Checks the vendors below folders, each of which must hold one.
     *
     * @param options {@code --lint=CODES}, {@code --strict} and {@code --dify}, as the command takes them
     * @throws IllegalArgumentException if an option means nothing
     */
    public static BuildCheck of(List<Path> folders, List<String> options) {
        Arguments arguments = read(folders, options);
        Set<String> troubles = new LinkedHashSet<>();
        return check(new VendorFiles(troubles).below(arguments.folders()), arguments, troubles);
    }

    /**
     * Checks the vendors below folders, which may hold none.
     *
     * @throws IllegalArgumentException if an option means nothing
     */
    public static BuildCheck ofAny(List<Path> folders, List<String> options) {
        Arguments arguments = read(folders, options);
        Set<String> troubles = new LinkedHashSet<>();
        return check(new VendorFiles(troubles).ifAnyBelow(arguments.folders()), arguments, troubles);
    }

    private static Arguments read(List<Path> folders, List<String> options) {
        Diagnostics faults = new Diagnostics();
        List<String> words = new ArrayList<>(List.of("check"));
        folders.forEach(folder -> words.add(folder.toAbsolutePath().toString()));
        words.addAll(options);
        Arguments arguments = new ArgumentReader(faults).read(words);
        if (faults.hasErrors()) {
            throw new IllegalArgumentException(String.join(
                    "\n", faults.sorted().stream().map(Diagnostic::message).toList()));
        }
        return arguments;
    }

    private static BuildCheck check(List<Path> files, Arguments arguments, Set<String> troubles) {
        return new BuildCheck(new VendorChecker(Progress.hidden()).check(files, arguments.lint()), troubles);
    }

    /** Returns what was found, as the command prints it, without colours and without the summary. */
    public List<ShownFinding> findings() {
        TextFormat format = new TextFormat(new Style(false));
        return report.findings().stream()
                .map(finding -> new ShownFinding(
                        finding.diagnostic().severity(), format.finding(finding).stripTrailing()))
                .toList();
    }

    /** Returns what could not be read, or is not there, a sentence for each. */
    public List<String> troubles() {
        return troubles;
    }

    /** Returns how many errors, warnings, files and vendors there are, in words. */
    public String summary() {
        return report.summary();
    }

    /** Tells whether an error was found. */
    public boolean hasErrors() {
        return report.errors() > 0;
    }

    /** Tells whether there was no vendor to check. */
    public boolean isEmpty() {
        return report.vendors() == 0;
    }

    /** Returns the findings as a SARIF 2.1.0 log. */
    public String sarif() {
        return ReportFormat.SARIF.render(report, new Style(false));
    }
}
