package dev.modelwright.pipeline;

import dev.modelwright.credential.CredentialParser;
import dev.modelwright.credential.CredentialValues;
import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.ListingDriver;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorMapping;
import dev.modelwright.error.Failure;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.RerankModel;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A driver that lists what a test tells it, for credentials that name a model in a field of their own. */
final class FakeLister
        implements RerankDriver<FakeLister.Account, DynamicParameters>, ListingDriver<FakeLister.Account> {

    static final CredentialForm FORM = CredentialForm.of(
            field("region", FieldType.TEXT_INPUT).defaultValue("north").build(),
            field("deployment", FieldType.TEXT_INPUT).required().build(),
            field("api_key", FieldType.SECRET_INPUT).required().build());

    final List<Account> asked = new ArrayList<>();
    private final Source source;
    private Set<String> naming = Set.of("deployment");

    FakeLister(Source source) {
        this.source = source;
    }

    FakeLister naming(String... variables) {
        naming = Set.of(variables);
        return this;
    }

    VendorModels<Account, RerankModel> models() {
        return VendorModels.rerankModels(
                "acme",
                () -> this,
                DynamicParameters::copyOf,
                name -> ModelSchema.builder(name, ModelKind.RERANK).build());
    }

    private static CredentialField.Builder field(String variable, FieldType type) {
        return CredentialField.builder(variable, type, LocalizedText.of(variable));
    }

    @Override
    public List<ListedModel> listModels(Account credentials) throws Exception {
        asked.add(credentials);
        return source.list();
    }

    @Override
    public Set<String> namingVariables() {
        return naming;
    }

    @Override
    public RerankReply rerank(RerankCall<Account, DynamicParameters> call) {
        return RerankReply.of(List.of());
    }

    @Override
    public void validateCredentials(String model, Account credentials) {}

    @Override
    public ErrorMapping errorMapping() {
        return ErrorMapping.builder()
                .map(
                        IllegalStateException.class,
                        e -> Failure.of(ErrorKind.RATE_LIMIT, "Busy.").withCode("busy"))
                .build();
    }

    /** Credentials as they would be generated. */
    record Account(Map<String, Object> toMap) implements Credentials {

        static Account parse(Map<String, ?> values) {
            CredentialValues checked = CredentialParser.of(FORM).parse(values);
            return new Account(checked.values());
        }
    }

    interface Source {
        List<ListedModel> list() throws Exception;
    }
}
