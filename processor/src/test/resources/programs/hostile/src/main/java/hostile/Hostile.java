package hostile;

import dev.modelwright.annotation.Provider;

@Provider(value = "hostile.yaml", schemaOnly = true)
public interface Hostile {}
