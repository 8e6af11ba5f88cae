package dev.modelwright.samples.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes projects of value classes that generate about as much code for each class as vendors do. */
final class ValueProject {

    private static final int FIRST_GUESS = 40;
    private static final int MOST_PROPERTIES = 200;
    private static final int TRIES = 3;

    private final ValueSource source;
    private final Path work;

    ValueProject(ValueSource source, Path work) {
        this.source = source;
        this.work = work;
    }

    Project write(int classes, int properties) throws IOException {
        String name = "%s-%dx%d".formatted(source.processor().name(), classes, properties);
        Project project = new Project(work.resolve(name), source.processor(), classes, List.of());
        for (int i = 0; i < classes; i++) {
            Path file = project.sources().resolve("bench/unit" + i + "/Unit.java");
            Folders.write(file, source.text("bench.unit" + i, properties));
        }
        return project;
    }

    /**
     * Finds by trial how many properties a class must have.
     *
     * @param bytes what is to be generated for one class
     * @return a number from 1 to 200, as constructors take no more than 255 parameters
     */
    int propertiesFor(double bytes) throws IOException, InterruptedException {
        int properties = FIRST_GUESS;
        for (int i = 0; i < TRIES; i++) {
            double factor = bytes / generatedBytes(properties);
            // Weaker than in proportion: what Immutables writes grows faster than the number of properties.
            long next = Math.round(properties * Math.pow(factor, 0.75));
            properties = (int) Math.max(1, Math.min(MOST_PROPERTIES, next));
        }
        return properties;
    }

    private long generatedBytes(int properties) throws IOException, InterruptedException {
        Project project = write(1, properties);
        project.compiled();
        return GeneratedSize.of(project.generated()).bytes();
    }
}
