package injection;

import dev.modelwright.annotation.Provider;

/** A vendor that uses every key. */
@Provider(value = "injection.yaml", schemaOnly = true)
public interface Injection {}
