package plain;

import dev.modelwright.annotation.Provider;

@Provider("plain.yaml")
public interface Plain {}
