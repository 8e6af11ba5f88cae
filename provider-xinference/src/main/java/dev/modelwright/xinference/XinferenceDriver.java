package dev.modelwright.xinference;

import dev.modelwright.driver.ModelDriver;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.openai.OpenAiErrors;
import dev.modelwright.openai.client.OpenAiException;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.xinference.client.ModelDescription;
import dev.modelwright.xinference.client.XinferenceClient;
import java.util.Optional;

/** What the drivers of all kinds have in common: clients, facts, validation, errors. */
abstract class XinferenceDriver implements ModelDriver<XinferenceCredentials> {

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
    public final ErrorMapping errorMapping() {
        return OpenAiErrors.MAPPING;
    }

    @Override
    public final void close() {
        clients.close();
    }
}
