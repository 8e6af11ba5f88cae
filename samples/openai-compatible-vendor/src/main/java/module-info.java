import dev.modelwright.registry.ModelProvider;
import dev.modelwright.samples.openai.OpenAiCompatibleProvider;

/** Servers that speak OpenAI's wire format, as a vendor. */
module dev.modelwright.samples.openai {
    requires transitive dev.modelwright.runtime;
    requires dev.modelwright.openai;

    exports dev.modelwright.samples.openai;

    provides ModelProvider with
            OpenAiCompatibleProvider;
}
