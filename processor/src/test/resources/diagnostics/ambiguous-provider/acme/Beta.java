package acme;

import dev.modelwright.annotation.Provider;

@Provider(value = "beta.yaml", schemaOnly = true)
public interface Beta {}
