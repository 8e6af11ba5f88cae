package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project of somebody who uses the plugin, copied from {@code src/test/resources/projects}.
 *
 * @param folder where its POM is
 */
record UserProject(Path folder) {

    /** What the compiler plugin says when it does nothing. */
    static final String UP_TO_DATE = "Nothing to compile";

    /** The vendor file of projects with one vendor. */
    static final String VENDOR = "src/main/resources/acme/acme.yaml";

    /** The vendor's model. */
    static final String MODEL = "src/main/resources/acme/models/llm/small.yaml";

    private static final Path PROJECTS = Path.of("src", "test", "resources", "projects");

    /** Copies a project, which is compiled by the version of the compiler plugin that compiles this build. */
    static UserProject copy(String name, Path folder) throws IOException {
        return copy(name, folder, property("compilerVersion"));
    }

    /** Copies a project, which is compiled by a version of the compiler plugin. */
    static UserProject copy(String name, Path folder, String compiler) throws IOException {
        UserProject project = new UserProject(folder);
        // Version 4 of the compiler plugin looks for it.
        Files.createDirectories(folder.resolve(".mvn"));
        Path from = PROJECTS.resolve(name);
        for (Path file : files(from)) {
            project.write(
                    from.relativize(file).toString(),
                    Files.readString(file)
                            .replace("@modelwright@", property("version"))
                            .replace("@compiler@", compiler)
                            .replace("@surefire@", property("surefireVersion"))
                            .replace("@junit@", property("junitVersion")));
        }
        return project;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String property(String name) {
        return System.getProperty("modelwright." + name);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    UserProject write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    UserProject replace(String name, String part, String replacement) throws IOException {
        String text = read(name);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(name + " does not contain " + part);
        }
        return write(name, text.replace(part, replacement));
    }

    /** Replaces a part of a file, which looks older than everything else afterwards. */
    void replaceKeepingItOld(String name, String part, String replacement) throws IOException {
        replace(name, part, replacement);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(0));
    }

    /** Copies a model under another name. */
    void addModel(String name) throws IOException {
        write(MODEL.replace("small", name), read(MODEL).replace("model: small", "model: " + name));
    }

    void delete(String name) throws IOException {
        Files.delete(folder.resolve(name));
    }

    void rename(String name, String other) throws IOException {
        Files.move(folder.resolve(name), folder.resolve(other));
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Returns the path of a file as compilers and Maven print it. */
    String printed(String name) throws IOException {
        return folder.toRealPath().resolve(name).toString();
    }

    /** Returns what the processor generated last for the sources of {@code main}. */
    String generated(String type) throws IOException {
        return read("target/generated-sources/annotations/acme/" + type + ".java");
    }

    boolean isCompiled(String type) {
        return has("target/classes/acme/" + type + ".class");
    }
}
