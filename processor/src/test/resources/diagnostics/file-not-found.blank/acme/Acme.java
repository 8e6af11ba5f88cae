package acme;

import dev.modelwright.annotation.Provider;

@Provider("")
public interface Acme {}
