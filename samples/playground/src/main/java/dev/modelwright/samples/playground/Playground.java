package dev.modelwright.samples.playground;

import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.store.UnusableStoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Starts the playground and serves until the process is ended. */
public final class Playground {

    private Playground() {}

    /** Runs the program; exit code 2 for wrong arguments, 1 when it cannot start. */
    public static void main(String[] words) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // Words of a stream are small: without this the kernel would hold them back.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            Options options = Options.parse(List.of(words), System.getenv(), Path.of(System.getProperty("user.home")));
            serve(options, out);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            System.exit(2);
        } catch (BindException taken) {
            out.println("The port is in use. Name another with --port, or 0 for any that is free.");
            System.exit(1);
        } catch (IOException | UncheckedIOException | UnusableStoreException | IllegalStateException unusable) {
            out.println(unusable.getMessage());
            System.exit(1);
        }
    }

    private static void serve(Options options, PrintStream out) throws IOException, InterruptedException {
        PlaygroundServer server = PlaygroundServer.start(options.settings(ModelProviders.load()));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "playground-end"));
        server.notices().forEach(notice -> out.println(notice.english()));
        out.println("Saved records: " + options.data());
        out.println("Playground: " + server.url() + "/ (Ctrl-C ends it)");
        if (options.browser()) {
            Browser.open(server.url() + "/", out);
        }
        new CountDownLatch(1).await();
    }
}
