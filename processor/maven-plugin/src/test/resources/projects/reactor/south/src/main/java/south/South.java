package south;

import dev.modelwright.annotation.Provider;

@Provider("south.yaml")
public interface South {}
