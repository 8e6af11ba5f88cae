package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several compilations of one virtual machine at once, as daemons and parallel builds have them. */
final class ParallelCompilationsTest {

    // Twice the same, so that equal and different vendors meet.
    private static final List<String> VENDORS =
            List.of("acme", "bedrock", "ledger", "xinference", "acme", "bedrock", "ledger", "xinference");

    @TempDir
    Path folder;

    @Test
    void manyAtOnceYieldWhatOneAfterTheOtherYields() throws Exception {
        List<Result> alone = new ArrayList<>();
        for (int i = 0; i < VENDORS.size(); i++) {
            alone.add(compile("alone" + i, VENDORS.get(i)));
        }
        assertThat(alone).allSatisfy(result -> assertThat(result.generated()).isNotEmpty());
        assertThat(alone.get(0).findings()).isNotEmpty();
        assertThat(atOnce()).isEqualTo(alone);
    }

    private List<Result> atOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(VENDORS.size());
        CountDownLatch start = new CountDownLatch(VENDORS.size());
        try {
            List<Future<Result>> running = new ArrayList<>();
            for (int i = 0; i < VENDORS.size(); i++) {
                running.add(threads.submit(task(start, "together" + i, VENDORS.get(i))));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Result> task(CountDownLatch start, String name, String vendor) {
        return () -> {
            start.countDown();
            start.await();
            return compile(name, vendor);
        };
    }

    // One of them has a finding, so that messages are compared too.
    private Result compile(String name, String vendor) {
        Project project = Project.vendor(vendor, folder.resolve(name));
        if (vendor.equals("acme")) {
            Path file = project.find("src/main/resources", ".yaml").get(0);
            String path = project.root().relativize(file).toString();
            project.write(path, project.read(path) + "unheard_of: 1\n");
        }
        Compiled compiled = Compile.of(project).tolerant().run();
        return new Result(compiled.success(), compiled.lines(), compiled.generated(), compiled.services());
    }

    private record Result(boolean success, List<String> findings, Map<String, String> generated, String services) {}
}
