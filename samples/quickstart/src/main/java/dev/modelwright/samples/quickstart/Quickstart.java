package dev.modelwright.samples.quickstart;

import dev.modelwright.samples.quickstart.standin.StandInServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Shows the main job from end to end. Talks to a stand-in unless a real server is named. */
public final class Quickstart {

    private final PrintStream out;

    Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Runs the sample; exit code 2 for wrong arguments. */
    public static void main(String[] words) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Arguments arguments;
        try {
            arguments = Arguments.parse(List.of(words), System.getenv());
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        new Quickstart(out).run(arguments, Path.of("").toAbsolutePath());
    }

    void run(Arguments arguments, Path project) throws IOException {
        title("What javac generated from parrot.yaml");
        GeneratedSources.show(project, out);
        title("A vendor of one's own");
        ParrotChat.show(out);
        if (arguments.server().isPresent()) {
            title("Xinference at " + arguments.server().get());
            chat(arguments, arguments.server().get(), arguments.modelUid().orElseThrow());
        } else {
            title("Xinference, answered by a stand-in on this machine");
            try (StandInServer server = StandInServer.start()) {
                chat(arguments, URI.create(server.url()), StandInServer.CHAT_UID);
            }
        }
        title("What javac prints for a wrong vendor file");
        WrongVendorFile.show(out);
        out.println();
        out.println("Quickstart finished.");
    }

    private void chat(Arguments arguments, URI server, String uid) {
        XinferenceChat chat = new XinferenceChat(server, uid, arguments.apiKey(), out);
        chat.validate();
        chat.stream();
        chat.callByName();
    }

    private void title(String text) {
        out.println();
        out.println("== " + text);
    }
}
