package xinference;

import dev.modelwright.annotation.Provider;

@Provider("xinference.yaml")
public interface Xinference {}
