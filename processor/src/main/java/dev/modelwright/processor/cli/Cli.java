package dev.modelwright.processor.cli;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.JsonSchemas;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** The command: arguments → vendor files → findings → output and exit code. Never ends the process. */
public final class Cli {

    /** Nothing but warnings was found. */
    static final int CLEAN = 0;

    /** Errors were found. */
    static final int ERRORS = 1;

    /** The arguments mean nothing, or something could not be read. */
    static final int TROUBLE = 2;

    private final boolean terminal;
    private final LongSupplier nanoTime;

    Cli(boolean terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    /**
     * Runs the command as if its output were no terminal.
     *
     * @return 0 when there is nothing worse than a warning, 1 when there are errors, 2 when the arguments mean nothing or a
     *     folder cannot be read or holds no vendor
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new Cli(false, System::nanoTime).run(arguments, new Output(out, err));
    }

    int run(List<String> arguments, Output output) {
        Diagnostics faults = new Diagnostics();
        Arguments given = new ArgumentReader(faults).read(arguments);
        if (given.help()) {
            output.answer(Usage.TEXT);
            return CLEAN;
        }
        if (given.version()) {
            output.answer("modelwright " + Version.current().orElse("(development)") + "\n");
            return CLEAN;
        }
        if (faults.hasErrors()) {
            faults.sorted().stream().map(Diagnostic::message).forEach(output::complain);
            return TROUBLE;
        }
        if (given.schema().isPresent()) {
            output.answer(JsonSchemas.of(given.schema().get()));
            return CLEAN;
        }
        return check(given, output);
    }

    private int check(Arguments given, Output output) {
        Set<String> troubles = new LinkedHashSet<>();
        List<Path> files = new VendorFiles(troubles).below(given.folders());
        Report report = new VendorChecker(new Progress(terminal, nanoTime, output)).check(files, given.lint());
        output.answer(given.format().render(report, new Style(given.coloured(terminal))));
        if (given.format().isForMachines()) {
            output.complain(report.summary());
        }
        troubles.forEach(output::complain);
        if (!troubles.isEmpty()) {
            return TROUBLE;
        }
        return report.errors() > 0 ? ERRORS : CLEAN;
    }
}
