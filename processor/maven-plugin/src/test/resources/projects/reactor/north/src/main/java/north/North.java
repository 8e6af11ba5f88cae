package north;

import dev.modelwright.annotation.Provider;

@Provider("north.yaml")
public interface North {}
