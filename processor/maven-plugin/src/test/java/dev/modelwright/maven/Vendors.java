package dev.modelwright.maven;

import java.io.IOException;
import java.nio.file.Path;

/** Projects that are vendors without Java. */
final class Vendors {

    /** The vendor file. */
    static final String FILE = "acme.yaml";

    private Vendors() {}

    /** Creates a project with one vendor, which is checked. */
    static UserProject in(Path folder, String configuration) throws IOException {
        return UserProject.copy("vendor/src/main/resources/acme", folder)
                .write("pom.xml", Poms.withoutJava(configuration));
    }
}
