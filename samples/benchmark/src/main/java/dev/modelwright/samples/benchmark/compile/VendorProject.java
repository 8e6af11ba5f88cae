package dev.modelwright.samples.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a project of vendors: their files, copied, and one annotated interface for each. */
final class VendorProject {

    private VendorProject() {}

    static Project write(Path folder, ProcessorJars processor, List<Path> vendorFiles) throws IOException {
        Path resources = folder.resolve("resources");
        String option = "-Amodelwright.resources=" + resources;
        Project project = new Project(folder, processor, vendorFiles.size(), List.of(option));
        for (int i = 0; i < vendorFiles.size(); i++) {
            addVendor(project, resources, vendorFiles.get(i), i);
        }
        return project;
    }

    private static void addVendor(Project project, Path resources, Path vendorFile, int number) throws IOException {
        String id = "vendor" + number;
        Path copy = resources.resolve(id);
        Folders.copy(vendorFile.getParent().getParent(), copy);
        Path file = copy.resolve("provider").resolve(vendorFile.getFileName());
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^provider:.*$", "provider: " + id));
        Folders.write(project.sources().resolve("bench/" + id + "/Vendor.java"), """
                package bench.%s;

                import dev.modelwright.annotation.Provider;

                @Provider(value = "/%s", schemaOnly = true)
                public interface Vendor {}
                """.formatted(
                        id, resources.relativize(file).toString().replace('\\', '/')));
    }
}
