package dev.modelwright.samples.spark;

import dev.modelwright.registry.ModelReference;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;

/** Embeds all parts that are not there yet. */
final class EmbedJob {

    private final ModelReference reference;
    private final Settings settings;
    private final PrintStream out;

    EmbedJob(ModelReference reference, Settings settings, PrintStream out) {
        this.reference = reference;
        this.settings = settings;
        this.out = out;
    }

    /**
     * What a job did.
     *
     * @param embedded how many texts were embedded
     * @param found how many were there already
     */
    record Summary(long embedded, long found, Duration took) {}

    /**
     * Runs the job.
     *
     * @throws IllegalArgumentException when the output folder holds something else
     * @throws IOException when it cannot be written, or a part cannot be done
     */
    Summary run(JavaSparkContext spark) throws IOException {
        JobFolder folder = JobFolder.open(settings.output(), description());
        List<Part> missing = folder.missing(settings.parts());
        long wanted = missing.stream().mapToLong(Part::size).sum();
        long found = settings.texts() - wanted;
        Progress progress =
                new Progress(new ProgressBar(out, System.console() != null, settings.texts(), found), missing);
        long start = System.nanoTime();
        if (!missing.isEmpty()) {
            embed(spark, missing, folder.path(), progress);
            requireAll(folder);
            progress.finish();
        }
        folder.succeeded();
        return new Summary(wanted, found, Duration.ofNanos(System.nanoTime() - start));
    }

    private void embed(JavaSparkContext spark, List<Part> missing, Path folder, Progress progress) throws IOException {
        spark.sc().addSparkListener(progress);
        try {
            spark.parallelize(missing, missing.size())
                    .foreach(new EmbedPart(reference, folder, settings.requests(), settings.batch()));
        } catch (Exception e) { // Spark's own is checked, and its Scala does not declare it.
            throw new IOException("Spark gave up: " + root(e), e);
        } finally {
            spark.sc().removeSparkListener(progress);
        }
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    private String description() {
        return settings.texts() + " texts in parts of " + settings.partSize() + ", by " + reference;
    }

    private void requireAll(JobFolder folder) throws IOException {
        List<Part> missing = folder.missing(settings.parts());
        if (!missing.isEmpty()) {
            throw new IOException("Spark says that it has done all parts, but these are not there: " + missing);
        }
    }
}
