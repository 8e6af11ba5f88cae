package dev.modelwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes Maven compile again when vendor files changed since they were last seen, which it does not notice by itself. */
@Mojo(name = "refresh", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

    /** More folders with vendor files: those of the processor's option {@code modelwright.resources}. */
    @Parameter
    private List<File> folders = List.of();

    /** Does nothing. */
    @Parameter(property = "modelwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private @Nullable File project;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private @Nullable File target;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private @Nullable File output;

    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private @Nullable File testOutput;

    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
    private List<String> sources = List.of();

    @Parameter(defaultValue = "${project.testCompileSourceRoots}", readonly = true, required = true)
    private List<String> testSources = List.of();

    @Parameter(defaultValue = "${project.resources}", readonly = true, required = true)
    private List<Resource> resources = List.of();

    @Parameter(defaultValue = "${project.testResources}", readonly = true, required = true)
    private List<Resource> testResources = List.of();

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            return;
        }
        try {
            refresh().run().forEach(getLog()::info);
        } catch (IOException unreadable) {
            throw new MojoExecutionException("Vendor files cannot be compared: " + unreadable.getMessage(), unreadable);
        }
    }

    private Refresh refresh() {
        Project place = new Project(path(project), path(target));
        List<Path> more = folders.stream().map(RefreshMojo::path).toList();
        SourceSet main = new SourceSet(place, paths(sources.stream()), roots(resources), more, path(output));
        SourceSet tests =
                new SourceSet(place, paths(testSources.stream()), roots(testResources), List.of(), path(testOutput));
        return new Refresh(place, main, tests);
    }

    private List<Path> roots(List<Resource> from) {
        return paths(from.stream().map(Resource::getDirectory));
    }

    private List<Path> paths(Stream<String> names) {
        return names.map(name -> path(project).resolve(name).normalize()).toList();
    }

    private static Path path(@Nullable File file) {
        return Objects.requireNonNull(file).toPath().toAbsolutePath().normalize();
    }
}
