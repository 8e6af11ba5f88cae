package ledger;

import dev.modelwright.annotation.Provider;

@Provider(value = "/ledger/ledger.yaml", schemaOnly = true)
public interface Ledger {}
