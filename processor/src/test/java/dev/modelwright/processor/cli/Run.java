package dev.modelwright.processor.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What one run of the command answered. */
record Run(int code, String out, String err) {

    static final Path VENDORS = Path.of("src", "test", "resources", "cli");

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(List.of(arguments), stream(out), stream(err));
        return new Run(code, text(out), text(err));
    }

    /** Runs the command on a terminal whose clock moves by so many nanoseconds whenever somebody looks at it. */
    static Run onTerminal(long stepNanos, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] now = {0};
        Cli cli = new Cli(true, () -> now[0] += stepNanos);
        int code = cli.run(List.of(arguments), new Output(stream(out), stream(err)));
        return new Run(code, text(out), text(err));
    }

    static String vendor(String name) {
        return VENDORS.resolve(name).toString();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
