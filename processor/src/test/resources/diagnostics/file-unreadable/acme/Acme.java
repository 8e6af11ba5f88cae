package acme;

import dev.modelwright.annotation.Provider;

@Provider("vendor")
public interface Acme {}
