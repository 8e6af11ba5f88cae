package dev.modelwright.samples.openai;

import dev.modelwright.driver.ModelDriver;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.openai.OpenAiErrors;
import dev.modelwright.openai.client.AddressRule;
import dev.modelwright.openai.client.Clients;
import dev.modelwright.openai.client.Dialect;
import dev.modelwright.openai.client.Framing;
import dev.modelwright.openai.client.OpenAiClient;
import dev.modelwright.openai.client.Reason;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelSchema;
import java.util.Optional;

/** What the drivers of all kinds have in common. */
abstract class CompatibleDriver<C extends OpenAiCompatibleCredentials> implements ModelDriver<C> {

    private static final Dialect DIALECT = Dialect.of("OpenAI-compatible")
            .words("maximum context length", Reason.CONTEXT_TOO_LONG)
            .words("context_length_exceeded", Reason.CONTEXT_TOO_LONG)
            .words("exceeds the available context size", Reason.CONTEXT_TOO_LONG)
            .words("model_not_found", Reason.MODEL_NOT_FOUND)
            .words("does not exist", Reason.MODEL_NOT_FOUND)
            .words("No such model", Reason.MODEL_NOT_FOUND)
            .words("exceeded your current quota", Reason.RATE_LIMITED)
            .build();

    private final Clients<Server, OpenAiClient> clients =
            new Clients<>((connections, server) -> connections.client(server.settings(), DIALECT));

    /** Returns what these credentials say about a model. */
    abstract ModelSchema.Builder schema(String model, C credentials);

    Framing framing(C credentials) {
        return Framing.BLANK_LINE;
    }

    final OpenAiClient client(C credentials) {
        return clients.get(new Server(
                credentials.endpointUrl(),
                credentials.apiKey(),
                framing(credentials),
                AddressRule.ofSystem(Server.ADDRESSES)));
    }

    /** Returns the name under which the server knows a model. */
    final String name(String model, C credentials) {
        return credentials.endpointModelName().orElse(model);
    }

    @Override
    public final Optional<ModelSchema> customizableModel(String model, C credentials) {
        ModelSchema.Builder schema = schema(model, credentials);
        credentials.displayName().map(LocalizedText::of).ifPresent(schema::label);
        return Optional.of(schema.build());
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
