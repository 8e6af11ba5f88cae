package dev.modelwright.springboot;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ModelKind;
import java.util.Map;

/**
 * A model that the properties state. Holds secrets, which are not part of its text.
 *
 * @param name the name of the bean
 * @param provider who has it
 * @param kind the kind of model
 * @param model the model's name at the provider
 * @param credentials what its credential form is filled in with
 * @param parameters what prompts are sent with unless they say otherwise
 * @param primary whether it is injected where several fit
 */
record ModelSetting(
        String name,
        ModelProvider provider,
        ModelKind kind,
        String model,
        CredentialSetting credentials,
        Map<String, String> parameters,
        boolean primary) {

    @Override
    public String toString() {
        return name + " (" + provider.id() + "/" + model + ", " + kind.wireName() + ")";
    }
}
