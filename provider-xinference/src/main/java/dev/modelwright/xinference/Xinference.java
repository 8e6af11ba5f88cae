package dev.modelwright.xinference;

import dev.modelwright.annotation.Provider;

/** Xinference, a server for open models on one's own machines. */
@Provider("xinference.yaml")
public interface Xinference {}
