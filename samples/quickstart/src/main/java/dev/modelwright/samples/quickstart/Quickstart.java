package dev.modelwright.samples.quickstart;

import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Shows the main job from end to end. Talks to a stand-in unless a real server is named. */
public final class Quickstart {

    private static final Map<ModelKind, String> STAND_INS = Map.of(
            ModelKind.LLM, StandInServer.CHAT_UID,
            ModelKind.TEXT_EMBEDDING, StandInServer.EMBEDDING_UID,
            ModelKind.RERANK, StandInServer.RERANK_UID,
            ModelKind.TTS, StandInServer.SPEAKER_UID,
            ModelKind.SPEECH2TEXT, StandInServer.LISTENER_UID);

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
            XinferenceServer server = new XinferenceServer(arguments.server().get(), arguments.apiKey());
            call(server, arguments.uids().isEmpty() ? running(server) : arguments.uids());
        } else {
            title("Xinference, answered by a stand-in on this machine");
            try (StandInServer server = StandInServer.start()) {
                call(new XinferenceServer(URI.create(server.url()), arguments.apiKey()), STAND_INS);
            }
        }
        title("What javac prints for a wrong vendor file");
        WrongVendorFile.show(out);
        out.println();
        out.println("Quickstart finished.");
    }

    private Map<ModelKind, String> running(XinferenceServer server) {
        Map<ModelKind, String> uids = server.running();
        out.println("Running there: " + uids + ".");
        return uids;
    }

    private void call(XinferenceServer server, Map<ModelKind, String> uids) throws IOException {
        if (uids.containsKey(ModelKind.LLM)) {
            chat(new XinferenceChat(server, uids.get(ModelKind.LLM), out));
        }
        new XinferenceKinds(server, out).call(uids);
    }

    private static void chat(XinferenceChat chat) {
        chat.validate();
        chat.stream();
        chat.callByName();
    }

    private void title(String text) {
        out.println();
        out.println("== " + text);
    }
}
