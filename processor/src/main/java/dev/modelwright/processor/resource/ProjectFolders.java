package dev.modelwright.processor.resource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows how builds lay out folders: source sets, project roots, compiled output. */
final class ProjectFolders {

    private static final List<String> BUILD_FILES =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", ".classpath");
    private static final int MOST_LEVELS = 12;

    private ProjectFolders() {}

    /** Returns the resources folder of the source file's own source set, then the source root. */
    static List<Path> besideSource(Path sourceFile, String packageName) {
        Path root = sourceRoot(sourceFile, packageName);
        List<Path> folders = new ArrayList<>();
        Path set = root.getParent();
        if (root.endsWith("java")
                && set != null
                && set.getParent() != null
                && set.getParent().endsWith("src")) {
            folders.add(set.resolve("resources"));
        }
        folders.add(root);
        return folders;
    }

    /** Returns resource and source folders of the project that compiled output belongs to. */
    static List<Path> besideOutput(Path output) {
        List<String> sets = isTestOutput(output) ? List.of("test", "main") : List.of("main", "test");
        return ancestors(output)
                .filter(folder -> isProject(folder) || sets.stream().anyMatch(set -> hasResources(folder, set)))
                .findFirst()
                .map(project -> folders(project, sets))
                .orElse(List.of());
    }

    /** Returns the nearest folder above that holds a build file. */
    static Optional<Path> project(Path below) {
        return ancestors(below).filter(ProjectFolders::isProject).findFirst();
    }

    private static Path sourceRoot(Path sourceFile, String packageName) {
        Path folder = parent(sourceFile.toAbsolutePath());
        if (packageName.isEmpty()) {
            return folder;
        }
        Path below = Path.of(packageName.replace('.', '/'));
        Path root = folder;
        for (int i = 0; folder.endsWith(below) && i < below.getNameCount(); i++) {
            root = parent(root);
        }
        return root;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static List<Path> folders(Path project, List<String> sets) {
        Stream<String> kinds = Stream.of("resources", "java");
        return kinds.flatMap(kind -> sets.stream()
                        .map(set -> project.resolve("src").resolve(set).resolve(kind)))
                .toList();
    }

    private static boolean isTestOutput(Path output) {
        Path name = output.getFileName();
        return name != null && name.toString().contains("test");
    }

    private static boolean isProject(Path folder) {
        return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    private static boolean hasResources(Path folder, String set) {
        return Files.isDirectory(folder.resolve("src").resolve(set).resolve("resources"));
    }

    private static Stream<Path> ancestors(Path below) {
        return Stream.iterate(below.toAbsolutePath(), folder -> folder != null, Path::getParent)
                .limit(MOST_LEVELS);
    }
}
