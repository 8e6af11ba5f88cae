package dev.modelwright.processor.cli;

import java.util.Optional;

/** The version of the jar that runs. */
final class Version {

    private Version() {}

    /** Returns the version, empty where classes do not come from a released jar. */
    static Optional<String> current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
