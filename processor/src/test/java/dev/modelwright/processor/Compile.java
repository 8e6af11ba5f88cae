package dev.modelwright.processor;

import dev.modelwright.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of javac over a project on disk, with the processor. All options of a run are gathered here. */
final class Compile {

    /** For vendor files that are odd on purpose: what is generated matters, not what is warned of. */
    static final String NO_LINT = "-Amodelwright.lint=none";

    private final Project project;
    private final List<Path> classPath = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private List<String> sources = List.of();
    private String output = "out";
    private List<String> lint = List.of("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror");
    private Processor processor = new ModelwrightProcessor();

    private Compile(Project project) {
        this.project = project;
        classPath.add(runtime());
    }

    /** Starts a run over all sources of a project, where a warning is an error. */
    static Compile of(Project project) {
        return new Compile(project);
    }

    /** Warnings stay warnings, as in most builds. */
    Compile tolerant() {
        lint = List.of("-Xlint:all,-processing");
        return this;
    }

    Compile only(String... files) {
        sources = List.of(files);
        return this;
    }

    Compile output(String folder) {
        output = folder;
        return this;
    }

    Compile classPath(String... folders) {
        Arrays.stream(folders).map(project.root()::resolve).forEach(classPath::add);
        return this;
    }

    Compile option(String... options) {
        extra.addAll(List.of(options));
        return this;
    }

    Compile processor(Processor other) {
        processor = other;
        return this;
    }

    Compiled run() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(collector, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, collector, options(), null, files.getJavaFileObjectsFromPaths(inputs()));
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(List.of(processor));
            boolean success = task.call();
            List<Finding> findings = collector.getDiagnostics().stream()
                    .map(diagnostic -> Finding.of(diagnostic, project.root()))
                    .toList();
            return new Compiled(project, success, findings, output);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<Path> inputs() {
        return sources.isEmpty()
                ? project.find("", ".java").stream()
                        .filter(file -> !file.startsWith(project.root().resolve("gen")))
                        .toList()
                : sources.stream().map(project.root()::resolve).toList();
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(lint);
        options.addAll(List.of("--release", "17", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000"));
        options.addAll(List.of("-d", folder(output), "-s", folder("gen")));
        options.add("-cp");
        options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        options.addAll(extra);
        return options;
    }

    private String folder(String name) {
        try {
            return Files.createDirectories(project.root().resolve(name)).toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns the runtime. Nothing else is on the class path: no library of the processor, no annotations for nullness. */
    static Path runtime() {
        try {
            return Path.of(JsonValue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
