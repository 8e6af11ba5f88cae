package acme;

import dev.modelwright.annotation.Provider;

@Provider("acme.yaml")
public interface Acme {}
