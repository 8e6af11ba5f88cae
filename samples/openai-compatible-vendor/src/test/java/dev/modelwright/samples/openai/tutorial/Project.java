package dev.modelwright.samples.openai.tutorial;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The folder that a reader of the page has, and what Maven would do with it.
 *
 * @param folder where {@code pom.xml} lies
 */
record Project(Path folder) {

    private static final String JARS = System.getProperty("java.class.path");

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles and returns what javac prints, with the folder as on the page. */
    String compile() throws IOException {
        String printed = javac("main", List.of("-processorpath", JARS, "-Xlint:all,-processing"));
        if (printed.isEmpty()) {
            Path resources = folder.resolve("src/main/resources");
            try (Stream<Path> files = Files.walk(resources)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy =
                            classes("main").resolve(resources.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            printed = javac("test", List.of("-proc:none", "-Xlint:all"));
        }
        return printed;
    }

    /** Returns the class path of a program, or of the tests. */
    String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                classes("main").toString(),
                classes("test").toString(),
                JARS);
    }

    /** Returns what loads the compiled classes into this process. */
    URLClassLoader loader() throws MalformedURLException {
        URL[] folders = {
            classes("main").toUri().toURL(), classes("test").toUri().toURL()
        };
        return new URLClassLoader(folders, Project.class.getClassLoader());
    }

    private Path classes(String part) {
        return folder.resolve("target").resolve(part);
    }

    private String javac(String part, List<String> more) throws IOException {
        Files.createDirectories(classes(part));
        List<String> options = new ArrayList<>(more);
        options.addAll(
                List.of("-classpath", classPath(), "-d", classes(part).toString(), "--release", "17", "-Werror"));
        StringWriter printed = new StringWriter();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(folder.resolve("src/" + part + "/java"))) {
            List<Path> units = sources.filter(Files::isRegularFile).sorted().toList();
            javac.getTask(printed, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
        }
        return printed.toString().replace("\r\n", "\n").replace(folder.toString(), "/home/you/lantern");
    }
}
