import dev.modelwright.registry.ModelProvider;

/**
 * What generated code, vendors' drivers and callers use: annotations, schema records, credentials, parameters, models,
 * drivers and
 * the registry. No library is part of its public types.
 */
// The tokenizer and the validator of JSON schemas have no descriptor and name no module in their manifests: their
// modules are called after their files, which must keep the names that they have in a repository. Only a release of
// theirs can mend that.
@SuppressWarnings("requires-automatic")
module dev.modelwright.runtime {
    requires static transitive org.jspecify;
    requires tools.jackson.core;
    requires jtokkit;
    requires json.schema;

    exports dev.modelwright.annotation;
    exports dev.modelwright.credential;
    exports dev.modelwright.decorator;
    exports dev.modelwright.driver;
    exports dev.modelwright.error;
    exports dev.modelwright.json;
    exports dev.modelwright.jsonschema;
    exports dev.modelwright.listener;
    exports dev.modelwright.message;
    exports dev.modelwright.model;
    exports dev.modelwright.parameter;
    exports dev.modelwright.pipeline;
    exports dev.modelwright.registry;
    exports dev.modelwright.schema;
    exports dev.modelwright.token;
    exports dev.modelwright.usage;

    uses ModelProvider;
}
