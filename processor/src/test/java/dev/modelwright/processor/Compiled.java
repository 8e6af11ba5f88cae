package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What one run of the compiler left behind. */
record Compiled(Project project, boolean success, List<Finding> findings, String output) {

    /** Fails unless the compiler succeeded without a single message. */
    Compiled clean() {
        assertThat(lines()).isEmpty();
        assertThat(success).isTrue();
        return this;
    }

    List<String> lines() {
        return findings.stream().map(Finding::toString).toList();
    }

    List<String> errors() {
        return findings.stream().filter(Finding::isError).map(Finding::toString).toList();
    }

    /** Returns the generated sources by path. */
    Map<String, String> generated() {
        Path root = project.root().resolve("gen");
        Map<String, String> sources = new TreeMap<>();
        project.find("gen", ".java")
                .forEach(file -> sources.put(root.relativize(file).toString(), Project.text(file)));
        return sources;
    }

    /** Returns everything that was generated but the service file: sources, and lists of what they are from, by path. */
    Map<String, String> written() {
        Map<String, String> written = generated();
        String lists = output + "/META-INF/modelwright";
        project.find(lists, "")
                .forEach(file -> written.put("META-INF/modelwright/" + file.getFileName(), Project.text(file)));
        return written;
    }

    String services() {
        String file = output + "/META-INF/services/dev.modelwright.registry.ModelProvider";
        return project.has(file) ? project.read(file) : "";
    }

    /** Runs a program of the project, which answers with lines. It is found as a service, so that its class has no name here. */
    List<String> program(String className) {
        project.write(output + "/META-INF/services/" + Supplier.class.getName(), className + "\n");
        try (URLClassLoader loader = loader()) {
            Supplier<?> program =
                    ServiceLoader.load(Supplier.class, loader).findFirst().orElseThrow();
            return program.get().toString().lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Returns the only service of a type that the project offers. Its classes stay open until the virtual machine ends. */
    <T> T service(Class<T> type) throws IOException {
        return ServiceLoader.load(type, loader()).findFirst().orElseThrow();
    }

    /** Returns the compiled types of a kind, in the order of their names. The classes stay open until the virtual machine ends. */
    <T> List<Class<? extends T>> types(Class<T> kind) throws IOException, ClassNotFoundException {
        Path root = project.root().resolve(output);
        URLClassLoader loader = loader();
        List<Class<? extends T>> types = new ArrayList<>();
        for (Path file : project.find(output, ".class")) {
            String name = root.relativize(file).toString().replace(File.separatorChar, '.');
            Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()), false, loader);
            if (kind.isAssignableFrom(type)) {
                types.add(type.asSubclass(kind));
            }
        }
        return types;
    }

    private URLClassLoader loader() throws IOException {
        URL classes = project.root().resolve(output).toUri().toURL();
        return new URLClassLoader(new URL[] {classes}, Compiled.class.getClassLoader());
    }
}
