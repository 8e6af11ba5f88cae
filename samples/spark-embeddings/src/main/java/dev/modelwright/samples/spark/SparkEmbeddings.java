package dev.modelwright.samples.spark;

import dev.modelwright.registry.ModelReference;
import dev.modelwright.samples.embedded.EmbeddedEngine;
import dev.modelwright.samples.embedded.EmbeddedServer;
import dev.modelwright.samples.standin.ServerSettings;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;

/** Embeds many texts on a Spark cluster. */
public final class SparkEmbeddings {

    /** The name by which executors know the credential. */
    static final String CREDENTIAL = "embedding";

    private static final ModelReference MODEL =
            new ModelReference("xinference", ModelKind.TEXT_EMBEDDING, EmbeddedEngine.EMBEDDING_UID, CREDENTIAL);

    private SparkEmbeddings() {}

    /** Runs the sample; exit code 2 for wrong arguments, 1 for a job that could not be done. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setProperty(EmbeddedServer.NO_DELAY, "true");
        try {
            run(Settings.parse(List.of(words)), System.getenv(), out);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            out.println(wrong.getMessage());
            System.exit(2);
        } catch (IOException | UncheckedIOException failed) {
            out.println(failed.getMessage());
            System.exit(1);
        }
        // Spark and ONNX leave threads behind that are no daemons.
        System.exit(0);
    }

    static EmbedJob.Summary run(Settings settings, Map<String, String> environment, PrintStream out)
            throws IOException {
        if (settings.server().isPresent()) {
            return run(settings, settings.server().get().toString(), out);
        }
        Optional<String> key = Optional.ofNullable(
                environment.get(EnvironmentCredentials.variable(CREDENTIAL, EnvironmentCredentials.API_KEY)));
        try (StandInServer server = StandInServer.start(
                EmbeddedEngine.load(), ServerSettings.standard().withRequiredApiKey(key))) {
            return run(settings, server.url(), out);
        }
    }

    private static EmbedJob.Summary run(Settings settings, String server, PrintStream out) throws IOException {
        out.printf(
                Locale.ROOT,
                "Embedding %,d texts with %d executors, each with %d requests of %d texts, at %s.%n",
                settings.texts(),
                settings.executors(),
                settings.requests(),
                settings.batch(),
                server);
        Map<String, String> variables = Map.of(
                EnvironmentCredentials.variable(CREDENTIAL, EnvironmentCredentials.SERVER_URL),
                server,
                EnvironmentCredentials.variable(CREDENTIAL, EnvironmentCredentials.MODEL_UID),
                MODEL.model());
        try (JavaSparkContext spark = new JavaSparkContext(Cluster.configuration(settings.executors(), variables))) {
            EmbedJob.Summary summary = new EmbedJob(MODEL, settings, out).run(spark);
            out.printf(
                    Locale.ROOT,
                    "%,d texts embedded in %.1f s, %.0f a second; %,d were there. Vectors in %s.%n",
                    summary.embedded(),
                    summary.took().toMillis() / 1000.0,
                    summary.embedded() * 1000.0 / Math.max(1, summary.took().toMillis()),
                    summary.found(),
                    settings.output());
            return summary;
        }
    }
}
