package com.example.orbit;

import dev.modelwright.annotation.Provider;

@Provider("provider/orbit.yaml")
public interface Orbit {}
