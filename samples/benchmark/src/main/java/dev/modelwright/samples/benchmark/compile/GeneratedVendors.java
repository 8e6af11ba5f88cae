package dev.modelwright.samples.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Vendors and what the processor made of them, compiled.
 *
 * @param origin what they are, for the reader of a table
 * @param vendors a folder for each vendor, with its files
 * @param classes the compiled classes, with the list of providers
 * @param runtime the jars that the classes need
 */
public record GeneratedVendors(String origin, List<Path> vendors, Path classes, List<Path> runtime) {

    private static final int LEAST = 35;

    /** Copies the lists. */
    public GeneratedVendors {
        vendors = List.copyOf(vendors);
        runtime = List.copyOf(runtime);
    }

    /** Compiles the published vendors, or made up ones where there are none, below a folder, which is emptied. */
    public static GeneratedVendors compile(Path work, Path corpus) throws IOException, InterruptedException {
        Folders.delete(work);
        Vendors vendors = Vendors.find(corpus, work);
        List<Path> chosen = vendors.choose(Math.min(LEAST, vendors.files().size()));
        Project project = VendorProject.write(work.resolve("vendors"), ProcessorJars.modelwright(), chosen);
        project.compiled();
        Path resources = project.folder().resolve("resources");
        return new GeneratedVendors(
                vendors.origin(),
                Folders.files(resources, ".yaml").stream()
                        .filter(file -> file.getParent().endsWith("provider"))
                        .map(file -> file.getParent().getParent())
                        .toList(),
                project.folder().resolve("classes-with"),
                ProcessorJars.modelwright().api());
    }
}
