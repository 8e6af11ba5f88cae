package dev.modelwright.samples.langchain4j;

import dev.langchain4j.exception.LangChain4jException;
import dev.modelwright.samples.standin.StandInServer;
import java.io.PrintStream;

/** Runs all parts, against a stand-in on this machine or a server that is named. */
final class Application {

    private static final String USAGE =
            "Usage: no arguments for the stand-in, or SERVER_URL CHAT_UID EMBEDDING_UID RERANK_UID for a server of yours.";

    private final Models models;
    private final PrintStream out;

    Application(Models models, PrintStream out) {
        this.models = models;
        this.out = out;
    }

    /** Runs all parts. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) throws InterruptedException {
        if (arguments.length == 4) {
            return new Application(new Models(arguments[0], arguments[1], arguments[2], arguments[3]), out).run();
        }
        if (arguments.length != 0) {
            out.println(USAGE);
            return 2;
        }
        try (StandInServer server = StandInServer.start()) {
            out.println("No server was named: a stand-in without any model answers.");
            return new Application(Models.of(server), out).run();
        }
    }

    private int run() throws InterruptedException {
        try {
            new Talk(models.chat(), out).ask("What do cats eat?");
            new Streaming(models.streaming(), out).readSomeParts("Tell me a story about cats", 12);
            new Weather(models.chat(), out).ask("Use the tool weather_in for Kiel");
            new Search(models.embedding(), models.scoring(), out).find("What do cats eat?");
            return 0;
        } catch (LangChain4jException failure) {
            out.println("The server did not do it. " + failure.getMessage());
            return 1;
        }
    }
}
