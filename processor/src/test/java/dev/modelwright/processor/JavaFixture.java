package dev.modelwright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fixture that holds Java: a source root with one fault, and in {@code expected.txt} every message of the compiler, its
 * own included. {@code options.txt} holds further options, one a line; with {@code broken-filer.txt} the compiler fails
 * once; {@code Use*.java} is code of somebody else, that uses
 * what is generated and adds no message of its own.
 */
record JavaFixture(Path folder) {

    private static final Pattern OUR_LINE = Pattern.compile("`(\\w+\\.java):\\d+`");
    private static final Path ROOT = Path.of("src", "test", "resources", "diagnostics");

    static List<JavaFixture> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .filter(JavaFixture::holdsJava)
                    .sorted()
                    .map(JavaFixture::new)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Path expectation() {
        return folder.resolve("expected.txt");
    }

    String code() {
        return toString().split("\\.", 2)[0];
    }

    Compiled compile(Path target) {
        Project project = Project.in(target).copy(folder);
        Compile compile = Compile.of(project).tolerant();
        if (project.has("options.txt")) {
            compile.option(project.read("options.txt").lines().toArray(String[]::new));
        }
        return project.has("broken-filer.txt")
                ? compile.processor(new ForeignProcessor(BrokenFiler::new)).run()
                : compile.run();
    }

    String actual(Path target) {
        String lines = compile(target).lines().stream().collect(Collectors.joining("\n", "", "\n"));
        return OUR_LINE.matcher(lines).replaceAll("`$1:LINE`");
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
