package dev.modelwright.samples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;

/** A Spark cluster on this machine: a master and workers in this process, executors in processes of their own. */
final class Cluster {

    private Cluster() {}

    /**
     * Returns the configuration of a cluster whose executors have this program's class path, and these variables beside the ones that
     * they inherit. Secrets must be inherited: what is given here goes through Spark.
     *
     * @throws IllegalStateException when the environment does not say where Spark may put its files
     */
    static SparkConf configuration(int executors, Map<String, String> variables) throws IOException {
        prepareHome();
        SparkConf configuration = new SparkConf(false)
                .setAppName("modelwright-spark-embeddings")
                .setMaster("local-cluster[" + executors + ",1,1024]")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                // One task at a time in an executor, so that the limit of requests of a task is the executor's.
                .set("spark.executor.cores", "1")
                .set("spark.task.cpus", "1")
                .set("spark.task.maxFailures", "4")
                // Otherwise the launcher looks for the folders of Spark's own build.
                .set("spark.executorEnv.SPARK_SCALA_VERSION", "2.13");
        variables.forEach((name, value) -> configuration.set("spark.executorEnv." + name, value));
        return configuration;
    }

    // The launcher of executors wants a folder of jars there. It may be empty, since the class path has them all.
    private static void prepareHome() throws IOException {
        String home = Optional.ofNullable(System.getenv("SPARK_HOME"))
                .orElseThrow(() -> new IllegalStateException(
                        "The environment variable `SPARK_HOME` must name a folder for the files of Spark's workers."));
        Files.createDirectories(Path.of(home, "jars"));
    }
}
