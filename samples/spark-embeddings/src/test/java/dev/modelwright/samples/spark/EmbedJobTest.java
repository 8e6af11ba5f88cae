package dev.modelwright.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.registry.ModelReference;
import dev.modelwright.samples.standin.ServerSettings;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.schema.ModelKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import scala.reflect.ClassTag;

/** Jobs on two executors in processes of their own, with the key in their environment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbedJobTest {

    private static final ModelReference MODEL =
            new ModelReference("xinference", ModelKind.TEXT_EMBEDDING, NumberEngine.UID, "embedding");

    private final NumberEngine engine = new NumberEngine();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private StandInServer server;
    private JavaSparkContext spark;

    @BeforeAll
    void start() throws IOException {
        Optional<String> key = Optional.of(System.getenv("EMBEDDING_API_KEY"));
        server = StandInServer.start(
                engine, ServerSettings.standard().withRest(Duration.ZERO).withRequiredApiKey(key));
        spark = new JavaSparkContext(Cluster.configuration(
                2, Map.of("EMBEDDING_SERVER_URL", server.url(), "EMBEDDING_MODEL_UID", NumberEngine.UID)));
    }

    @AfterAll
    void stop() {
        spark.close();
        server.close();
    }

    private EmbedJob.Summary run(Path folder) throws IOException {
        Settings settings = new Settings(1050, 2, 2, 8, 100, folder, Optional.empty());
        return new EmbedJob(MODEL, settings, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(spark);
    }

    @Test
    void everyTextIsEmbeddedAndWrittenOnceThoughATaskFailsAndRequestsAreFew(@TempDir Path folder) throws Exception {
        // More often than the model is asked again: the task fails, and Spark starts another.
        engine.fail(333, 4);
        EmbedJob.Summary summary = run(folder);

        assertThat(engine.failuresLeft()).isZero();
        assertThat(summary.embedded()).isEqualTo(1050);
        assertThat(vectors(folder))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1050).mapToObj(NumberEngine::vector).toList());
        assertThat(names(folder)).hasSize(11 + 2).noneMatch(name -> name.endsWith(PartFile.ATTEMPT));
        assertThat(engine.mostAtOnce()).isBetween(1, 4);
        assertThat(executors()).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(" of 1,050 texts ");
        engine.taken();
    }

    @Test
    void jobThatIsRunAgainEmbedsOnlyWhatIsMissingOrHarmed(@TempDir Path folder) throws Exception {
        run(folder);
        engine.taken();
        assertThat(run(folder).embedded()).isZero();
        assertThat(engine.taken()).isEmpty();

        Files.delete(folder.resolve("part-00002.vectors"));
        Files.writeString(folder.resolve("part-00010.vectors"), "harmed");
        Files.writeString(folder.resolve("part-00004.vectors.9.attempt"), "left by a killed attempt");
        EmbedJob.Summary summary = run(folder);

        assertThat(summary.embedded()).isEqualTo(150);
        assertThat(summary.found()).isEqualTo(900);
        assertThat(engine.taken())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.concat(IntStream.range(200, 300), IntStream.range(1000, 1050))
                                .boxed()
                                .toList());
        assertThat(vectors(folder)).hasSize(1050);
        assertThat(names(folder)).hasSize(11 + 2);
    }

    @Test
    void jobThatCannotBeDoneFailsWithTheVendorsWordsAndIsNotMarkedAsDone(@TempDir Path folder) throws Exception {
        engine.fail(7, Integer.MAX_VALUE);

        assertThatThrownBy(() -> run(folder)).hasMessageContaining("Out of order on purpose");
        assertThat(folder.resolve(JobFolder.SUCCESS)).doesNotExist();

        engine.fail(-1, 0);
        assertThat(run(folder).found()).isNotNegative();
        assertThat(folder.resolve(JobFolder.SUCCESS)).exists();
        assertThat(vectors(folder)).hasSize(1050);
        engine.taken();
    }

    @Test
    void whatIsSentToExecutorsHoldsTheReferenceAndNoSecret() {
        ByteBuffer sent = SparkEnv.get()
                .closureSerializer()
                .newInstance()
                .serialize(new EmbedPart(MODEL, Path.of("out"), 2, 8), ClassTag.apply(EmbedPart.class));

        assertThat(new String(sent.array(), StandardCharsets.ISO_8859_1))
                .contains("xinference")
                .contains("embedding")
                .doesNotContain("canary");
        assertThat(spark.getConf().toDebugString())
                .contains("EMBEDDING_SERVER_URL")
                .doesNotContain("canary");
    }

    @Test
    void executorsWriteNoSecretIntoTheirLogs(@TempDir Path folder) throws Exception {
        run(folder);
        engine.taken();

        try (Stream<Path> files = Files.walk(work())) {
            List<Path> logs = files.filter(file -> file.endsWith("stderr") || file.endsWith("stdout"))
                    .toList();
            assertThat(logs).hasSizeGreaterThanOrEqualTo(4);
            for (Path log : logs) {
                assertThat(Files.readString(log)).doesNotContain("canary");
            }
        }
    }

    private Path work() {
        return Path.of(System.getenv("SPARK_HOME"), "work", spark.sc().applicationId());
    }

    private long executors() throws IOException {
        try (Stream<Path> folders = Files.list(work())) {
            return folders.count();
        }
    }

    private static List<float[]> vectors(Path folder) throws IOException {
        List<float[]> vectors = new ArrayList<>();
        for (String name : names(folder)) {
            if (name.endsWith(".vectors")) {
                vectors.addAll(PartFiles.vectors(folder.resolve(name)));
            }
        }
        return vectors;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }
}
