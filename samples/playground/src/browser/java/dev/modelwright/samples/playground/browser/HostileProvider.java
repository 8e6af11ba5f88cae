package dev.modelwright.samples.playground.browser;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.HelpLink;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.Set;

/** A vendor of which every text tries to be markup. */
public final class HostileProvider implements ModelProvider {

    static final String ID = "hostile";
    static final String MARKUP =
            "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";

    private static final LocalizedText TEXT = LocalizedText.of(MARKUP).with("zh_Hans", MARKUP);

    @Override
    public ProviderSchema schema() {
        return ProviderSchema.builder(ID, TEXT)
                .description(TEXT)
                .background("#fff\"><script>document.title='owned'</script>")
                .help(new HelpLink(TEXT, LocalizedText.of("javascript:document.title='owned'")))
                .kinds(ModelKind.LLM)
                .methods(ConfigurationMethod.PREDEFINED_MODEL)
                .providerForm(CredentialForm.of(choice(FieldType.SELECT), choice(FieldType.RADIO)))
                .build();
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of();
    }

    private static CredentialField choice(FieldType type) {
        return CredentialField.builder(type.wireName().replace('-', '_'), type, TEXT)
                .placeholder(TEXT)
                .help(TEXT)
                .helpUrl("javascript:document.title='owned'")
                .option(FieldOption.of("one", TEXT))
                .option(FieldOption.of("two", TEXT))
                .build();
    }
}
