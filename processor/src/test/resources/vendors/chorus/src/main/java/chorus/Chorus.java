package chorus;

import dev.modelwright.annotation.Provider;

@Provider("chorus.yaml")
public interface Chorus {}
