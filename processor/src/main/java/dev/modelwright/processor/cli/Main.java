package dev.modelwright.processor.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where {@code java -jar} begins. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Some releases of Java otherwise have a console where there is no terminal.
        System.setProperty("jdk.console", "java.base");
        Console console = System.console();
        // Whatever reads a file or a pipe expects UTF-8; a terminal says what it expects.
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        PrintStream out = stream(FileDescriptor.out, charset);
        PrintStream err = stream(FileDescriptor.err, charset);
        int code = new Cli(console != null, System::nanoTime).run(List.of(arguments), new Output(out, err));
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
