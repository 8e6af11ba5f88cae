package dev.modelwright.maven;

import java.nio.file.Path;

/**
 * Where a project is.
 *
 * @param base the folder of its POM
 * @param target the folder that {@code clean} deletes
 */
record Project(Path base, Path target) {

    /** Returns a path from the project, with slashes, or the path itself where there is no way from one to the other. */
    String name(Path path) {
        boolean related = base.getRoot().equals(path.getRoot());
        return (related ? base.relativize(path) : path).toString().replace('\\', '/');
    }

    /** Returns the path that {@link #name} named. */
    Path path(String name) {
        return base.resolve(name).normalize();
    }

    /** Tells whether a folder is more than a part of the project. */
    boolean isWithin(Path folder) {
        return base.startsWith(folder);
    }
}
