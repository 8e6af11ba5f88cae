package com.example.canyon;

import dev.modelwright.annotation.Provider;

/** The vendor. Its file and the drivers beside it become {@code CanyonProvider} and the types that it speaks of. */
@Provider("provider/canyon.yaml")
public interface Canyon {}
