package dev.modelwright.samples.openai;

import dev.modelwright.annotation.Provider;

/** A server that speaks OpenAI's wire format. */
@Provider("openai_api_compatible.yaml")
public interface OpenAiCompatible {}
