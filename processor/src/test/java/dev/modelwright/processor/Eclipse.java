package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** One run of Eclipse's compiler over a project on disk, as its command line runs it, with the processor. */
final class Eclipse {

    private final Project project;
    private final List<Path> classPath = new ArrayList<>(List.of(Compile.runtime()));
    private final List<String> extra = new ArrayList<>();
    private List<String> sources = List.of();
    private String output = "out";

    private Eclipse(Project project) {
        this.project = project;
    }

    static Eclipse of(Project project) {
        return new Eclipse(project);
    }

    Eclipse only(String... files) {
        sources = List.of(files);
        return this;
    }

    Eclipse output(String folder) {
        output = folder;
        return this;
    }

    Eclipse classPath(String... folders) {
        Arrays.stream(folders).map(project.root()::resolve).forEach(classPath::add);
        return this;
    }

    Eclipse option(String... options) {
        extra.addAll(List.of(options));
        return this;
    }

    Run run() {
        StringWriter log = new StringWriter();
        PrintWriter writer = new PrintWriter(log);
        boolean success = BatchCompiler.compile(arguments().toArray(String[]::new), writer, writer, null);
        writer.flush();
        return new Run(project, success, log.toString().replace(project.root() + "/", ""), output);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-encoding", "UTF-8", "-Xemacs"));
        // Without it, imports that only javadoc needs are warned of.
        arguments.add("-enableJavadoc");
        // Without -s it would write generated source into the folder that the tests run in.
        arguments.addAll(List.of("-d", folder(output), "-s", folder("gen")));
        arguments.addAll(List.of("-cp", joined(classPath)));
        arguments.addAll(List.of("-processor", ModelwrightProcessor.class.getName()));
        arguments.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        arguments.addAll(extra);
        inputs().map(Path::toString).forEach(arguments::add);
        return arguments;
    }

    private Stream<Path> inputs() {
        return sources.isEmpty()
                ? project.find("", ".java").stream()
                        .filter(file -> !file.startsWith(project.root().resolve("gen")))
                : sources.stream().map(project.root()::resolve);
    }

    private String folder(String name) {
        return project.root().resolve(name).toString();
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** What a run left behind; paths in the log are relative to the project. */
    record Run(Project project, boolean success, String log, String output) {

        /** Fails unless the compiler succeeded without a single message. */
        Run clean() {
            assertThat(log).isEmpty();
            assertThat(success).isTrue();
            return this;
        }

        String services() {
            String file = output + "/META-INF/services/dev.modelwright.registry.ModelProvider";
            return project.has(file) ? project.read(file) : "";
        }
    }
}
