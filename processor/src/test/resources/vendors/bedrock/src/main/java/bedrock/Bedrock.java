package bedrock;

import dev.modelwright.annotation.Provider;

@Provider(value = "provider/bedrock.yaml", schemaOnly = true)
public interface Bedrock {}
