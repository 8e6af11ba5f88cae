package dev.modelwright.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer that throws, once, what no filer should throw. */
final class BrokenFiler implements Filer {

    private final Filer filer;
    private boolean broke;

    BrokenFiler(Filer filer) {
        this.filer = filer;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        if (!broke) {
            broke = true;
            throw new IllegalStateException("The filer is broken.");
        }
        return filer.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        return filer.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence moduleAndPackage, CharSequence name, Element... origins)
            throws IOException {
        return filer.createResource(location, moduleAndPackage, name, origins);
    }

    @Override
    public FileObject getResource(Location location, CharSequence moduleAndPackage, CharSequence name)
            throws IOException {
        return filer.getResource(location, moduleAndPackage, name);
    }
}
