package acme;

import dev.modelwright.annotation.Provider;

@Provider("amce.yaml")
public interface Acme {}
