package compatible;

import dev.modelwright.annotation.Provider;

@Provider(value = "openai_api_compatible.yaml", schemaOnly = true)
public interface Compatible {}
