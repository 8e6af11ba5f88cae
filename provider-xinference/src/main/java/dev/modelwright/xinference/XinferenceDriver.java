package dev.modelwright.xinference;

import dev.modelwright.driver.ListingDriver;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.model.ListedModel;
import dev.modelwright.openai.OpenAiErrors;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the drivers of all kinds have in common: clients, facts, running models, validation, errors. */
abstract class XinferenceDriver implements ListingDriver<XinferenceCredentials> {

    private static final String UID = "model_uid";

    private final XinferenceClients clients = new XinferenceClients();
    private final ModelKind kind;

    XinferenceDriver(ModelKind kind) {
        this.kind = kind;
    }

    /** Returns what a model of this driver's kind can do, as the server describes it. */
    abstract ModelSchema schema(String model, ModelDescription facts);

    final XinferenceClient client(XinferenceCredentials credentials) {
        return clients.get(credentials);
    }

    final ModelDescription facts(XinferenceCredentials credentials) throws OpenAiException {
        ModelDescription facts = client(credentials).describe(credentials.modelUid());
        ModelKinds.require(kind, facts);
        return facts;
    }

    @Override
    public final void validateCredentials(String model, XinferenceCredentials credentials) throws OpenAiException {
        facts(credentials);
    }

    @Override
    public final Optional<ModelSchema> customizableModel(String model, XinferenceCredentials credentials)
            throws OpenAiException {
        return Optional.of(schema(model, facts(credentials)));
    }

    @Override
    public final Set<String> namingVariables() {
        return Set.of(UID);
    }

    @Override
    public final List<ListedModel> listModels(XinferenceCredentials credentials) throws OpenAiException {
        return client(credentials).listModels().stream()
                .filter(running -> running.isReachable() && running.kinds().contains(kind))
                .map(running -> new ListedModel(running.uid(), label(running), Map.of(UID, running.uid())))
                .toList();
    }

    private static LocalizedText label(ModelDescription running) {
        String uid = running.uid();
        return LocalizedText.of(running.name()
                .filter(name -> !name.equals(uid))
                .map(name -> uid + " (" + name + ")")
                .orElse(uid));
    }

    @Override
    public final ErrorMapping errorMapping() {
        return OpenAiErrors.MAPPING;
    }

    @Override
    public final void close() {
        clients.close();
    }
}
