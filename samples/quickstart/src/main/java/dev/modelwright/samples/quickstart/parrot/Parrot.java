package dev.modelwright.samples.quickstart.parrot;

import dev.modelwright.annotation.Provider;

/** A vendor that repeats what was said. */
@Provider("parrot.yaml")
public interface Parrot {}
