package dev.modelwright.maven;

import dev.modelwright.processor.cli.BuildCheck;
import dev.modelwright.processor.cli.ShownFinding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks vendor files in a build without Java. Findings are on the log and in a SARIF file; errors fail the build. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /**
     * Folders to look for vendors in; each must hold one. By default those of resources and sources that exist; in a project that
     * has neither, and no modules, the project itself. Those may hold none.
     */
    @Parameter(property = "modelwright.folders")
    private List<File> folders = List.of();

    /** Which warnings and notes are reported: {@code all}, {@code none}, {@code +code} and {@code -code}, joined by commas. */
    @Parameter(property = "modelwright.lint")
    private @Nullable String lint;

    /** Warnings are errors. */
    @Parameter(property = "modelwright.strict", defaultValue = "false")
    private boolean strict;

    /** Warnings for errors of vendors that Dify loads all the same. */
    @Parameter(property = "modelwright.dify", defaultValue = "false")
    private boolean dify;

    /** The file with the findings for code scanners. */
    @Parameter(property = "modelwright.sarif", defaultValue = "${project.build.directory}/modelwright.sarif")
    private @Nullable File sarif;

    /** Does nothing. */
    @Parameter(property = "modelwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private @Nullable File project;

    @Parameter(defaultValue = "${project.modules}", readonly = true)
    private List<String> modules = List.of();

    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true)
    private List<String> sources = List.of();

    @Parameter(defaultValue = "${project.resources}", readonly = true)
    private List<Resource> resources = List.of();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        BuildCheck check = check();
        check.findings().forEach(this::log);
        write(check);
        fail(check);
        if (!check.isEmpty()) {
            getLog().info(check.summary());
        }
    }

    private BuildCheck check() throws MojoExecutionException {
        try {
            return folders.isEmpty()
                    ? BuildCheck.ofAny(defaultFolders(), options())
                    : BuildCheck.of(folders.stream().map(File::toPath).toList(), options());
        } catch (IllegalArgumentException meaningless) {
            throw new MojoExecutionException(meaningless.getMessage(), meaningless);
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("--strict=" + strict, "--dify=" + dify));
        if (lint != null) {
            options.add("--lint=" + lint);
        }
        return options;
    }

    private List<Path> defaultFolders() {
        Path base = Objects.requireNonNull(project).toPath();
        List<Path> existing = Stream.concat(resources.stream().map(Resource::getDirectory), sources.stream())
                .map(base::resolve)
                .filter(folder -> Files.isDirectory(folder) && !base.startsWith(folder))
                .toList();
        return existing.isEmpty() && modules.isEmpty() ? List.of(base) : existing;
    }

    private void log(ShownFinding finding) {
        switch (finding.severity()) {
            case ERROR -> getLog().error(finding.text());
            case WARNING -> getLog().warn(finding.text());
            case NOTE -> getLog().info(finding.text());
        }
    }

    private void write(BuildCheck check) throws MojoExecutionException {
        Path file = Objects.requireNonNull(sarif).toPath();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, check.sarif());
        } catch (IOException unwritable) {
            throw new MojoExecutionException("`" + file + "` cannot be written.", unwritable);
        }
    }

    // What Maven says when it fails is the summary, so that nothing is said twice.
    private static void fail(BuildCheck check) throws MojoFailureException {
        if (!check.troubles().isEmpty()) {
            throw new MojoFailureException(String.join("\n", check.troubles()));
        }
        if (check.hasErrors()) {
            throw new MojoFailureException(check.summary());
        }
    }
}
