package dev.modelwright.processor;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** A filer that remembers what it was asked for, as those of incremental builds do. */
final class RecordingFiler implements Filer {

    private final Filer filer;
    private final Map<String, String> created;
    private final Set<String> locationsRead;

    /**
     * Creates a filer.
     *
     * @param created where each file is put that is created, with the elements that it is said to come from
     * @param locationsRead where each location is put that a file is read from
     */
    RecordingFiler(Filer filer, Map<String, String> created, Set<String> locationsRead) {
        this.filer = filer;
        this.created = created;
        this.locationsRead = locationsRead;
    }

    static Map<String, String> created() {
        return new TreeMap<>();
    }

    static Set<String> locations() {
        return new TreeSet<>();
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        created.put(name.toString(), names(origins));
        return filer.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        created.put(name + ".class", names(origins));
        return filer.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
            Location location, CharSequence moduleAndPackage, CharSequence name, Element... origins)
            throws IOException {
        created.put(location.getName() + "/" + name, names(origins));
        return filer.createResource(location, moduleAndPackage, name, origins);
    }

    @Override
    public FileObject getResource(Location location, CharSequence moduleAndPackage, CharSequence name)
            throws IOException {
        locationsRead.add(location.getName());
        return filer.getResource(location, moduleAndPackage, name);
    }

    private static String names(Element... origins) {
        return Arrays.stream(origins).map(Object::toString).collect(Collectors.joining(", "));
    }
}
