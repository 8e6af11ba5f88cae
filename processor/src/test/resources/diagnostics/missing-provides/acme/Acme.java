package acme;

import dev.modelwright.annotation.Provider;

@Provider(value = "acme.yaml", schemaOnly = true)
public interface Acme {}
