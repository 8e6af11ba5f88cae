package seed;

import dev.modelwright.annotation.Provider;

@Provider("xinference.yaml")
public interface Xinference {}
