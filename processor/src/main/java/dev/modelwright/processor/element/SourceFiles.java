package dev.modelwright.processor.element;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Finds the source file of a type where the compiler tells: javac does, Eclipse's compiler and wrapped environments do not.
 */
public final class SourceFiles {

    private SourceFiles() {}

    /** Returns the file, empty when the compiler does not tell or the source is not on the default file system. */
    public static Optional<Path> find(ProcessingEnvironment environment, TypeElement type) {
        try {
            TreePath path = Trees.instance(environment).getPath(type);
            return path == null
                    ? Optional.empty()
                    : toPath(path.getCompilationUnit().getSourceFile().toUri());
        } catch (RuntimeException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    /** Returns the path of a URI, empty when it is relative or on no known file system. */
    public static Optional<Path> toPath(URI uri) {
        try {
            return uri.isAbsolute() && "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
