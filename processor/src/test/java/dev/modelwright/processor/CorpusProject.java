package dev.modelwright.processor;

import dev.modelwright.processor.check.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The published vendors in one project, each in a package of its own, without drivers. */
final class CorpusProject {

    private static final String PROVIDER = """
            package corpus.%s;

            import dev.modelwright.annotation.Provider;

            @Provider(value = "provider/%s", schemaOnly = true)
            public interface Vendor {}
            """;

    private CorpusProject() {}

    /** Returns a project with every vendor that has no error. */
    static Project sound(Path folder) throws IOException {
        Project project = Project.in(folder);
        for (Path file : Corpus.find().vendorFiles()) {
            if (!name(file).equals("regolo")) {
                add(project, file);
            }
        }
        return project;
    }

    /** Returns a project with the one vendor that has an error. */
    static Project unsound(Path folder) throws IOException {
        Project project = Project.in(folder);
        for (Path file : Corpus.find().vendorFiles()) {
            if (name(file).equals("regolo")) {
                add(project, file);
            }
        }
        return project;
    }

    private static String name(Path vendorFile) {
        return vendorFile.getParent().getParent().getFileName().toString();
    }

    private static void add(Project project, Path vendorFile) throws IOException {
        String name = name(vendorFile);
        project.write(
                "src/main/java/corpus/" + name + "/Vendor.java", PROVIDER.formatted(name, vendorFile.getFileName()));
        Path plugin = vendorFile.getParent().getParent();
        Path target = project.root().resolve("src/main/resources/corpus").resolve(name);
        copyAll(plugin, target);
    }

    /** Copies all files below a folder. */
    static void copyAll(Path folder, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, target.resolve(folder.relativize(file))));
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
