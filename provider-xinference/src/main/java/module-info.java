import dev.modelwright.registry.ModelProvider;
import dev.modelwright.xinference.XinferenceProvider;

/** Xinference as a vendor of models: its credentials, its typed entry points, and the provider that the registry finds. */
module dev.modelwright.xinference {
    requires transitive dev.modelwright.runtime;
    requires dev.modelwright.openai;

    exports dev.modelwright.xinference;

    provides ModelProvider with
            XinferenceProvider;
}
