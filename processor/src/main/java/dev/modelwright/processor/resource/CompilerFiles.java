package dev.modelwright.processor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Asks the compiler for files. Compilers answer a missing file in many ways; all of them mean that it is not there. */
final class CompilerFiles {

    private final Filer filer;
    private final String moduleName;
    private final ClassOutput output;

    CompilerFiles(Filer filer, String moduleName) {
        this.filer = filer;
        this.moduleName = moduleName;
        this.output = new ClassOutput(filer, moduleName);
    }

    /** Looks wherever the compiler can; into compiled output only when that is on no file system. */
    Optional<FoundFile> find(ResourceName name, boolean asksOutput, Searched searched) {
        for (StandardLocation location : locations(asksOutput)) {
            searched.add("the compiler's " + location.name());
            Optional<FoundFile> file = read(location, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    private List<StandardLocation> locations(boolean asksOutput) {
        List<StandardLocation> locations = new ArrayList<>();
        locations.add(StandardLocation.SOURCE_PATH);
        locations.add(StandardLocation.CLASS_PATH);
        if (asksOutput) {
            locations.add(StandardLocation.CLASS_OUTPUT);
        }
        if (!moduleName.isEmpty()) {
            locations.add(StandardLocation.MODULE_SOURCE_PATH);
        }
        return locations;
    }

    /** Returns the root of compiled output, empty when it is on no file system. Writes nothing there. */
    Optional<Path> outputRoot(String uniqueName) {
        try {
            FileObject services = output.file("", ServiceEntries.FILE);
            return toPath(services.toUri()).map(file -> file.resolve("../../..").normalize());
        } catch (IOException | RuntimeException absent) {
            return probe(uniqueName);
        }
    }

    // Eclipse's compiler names only files that are there or are created.
    private Optional<Path> probe(String uniqueName) {
        try {
            FileObject probe = filer.createResource(StandardLocation.CLASS_OUTPUT, output.root(), uniqueName);
            return toPath(probe.toUri()).map(Path::getParent);
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private Optional<FoundFile> read(Location location, ResourceName name) {
        String module = location == StandardLocation.MODULE_SOURCE_PATH ? moduleName + "/" : "";
        try {
            FileObject file = filer.getResource(location, module + name.packageName(), name.relative());
            try (InputStream input = file.openInputStream()) {
                Optional<Path> path = toPath(file.toUri());
                String address =
                        path.map(Path::toString).orElseGet(() -> file.toUri().toString());
                return Optional.of(new FoundFile(address, input.readAllBytes(), path, false));
            }
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<Path> toPath(URI uri) {
        try {
            return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (RuntimeException notAFile) {
            return Optional.empty();
        }
    }
}
