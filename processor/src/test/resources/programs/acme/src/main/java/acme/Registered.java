package acme;

import dev.modelwright.message.Message;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;

public final class Registered implements Supplier<String> {

    @Override
    public String get() {
        ModelProvider provider = ModelProviders.of(ServiceLoader.load(
                                ModelProvider.class, Registered.class.getClassLoader())
                        .stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(found -> found instanceof AcmeProvider)
                        .toList())
                .provider(AcmeProvider.ID);
        Map<String, String> credentials =
                Map.of("server_url", "http://localhost", "model_uid", "m", "auth_method", "key");
        return String.join(
                "\n",
                provider.id() + " " + provider.kinds(),
                provider.schema().label().texts() + " " + provider.schema().background(),
                provider.schema().modelForm().orElseThrow().equals(AcmeCredentials.FORM) + " "
                        + provider.schema().modelNameField().orElseThrow().label().english(),
                ask(provider, "A", credentials),
                AcmeProvider.llm("A", AcmeCredentials.parse(credentials))
                        .invoke(request().with(AcmeLlmParameters.builder().topK(7).build()))
                        .text());
    }

    private static String ask(ModelProvider provider, String model, Map<String, String> credentials) {
        return provider.languageModel(model, credentials).invoke(request()).text();
    }

    private static LlmRequest request() {
        return LlmRequest.of(Message.user("hello"));
    }
}
