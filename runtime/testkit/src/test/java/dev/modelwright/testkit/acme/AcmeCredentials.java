package dev.modelwright.testkit.acme;

import dev.modelwright.credential.CredentialValues;
import dev.modelwright.credential.Credentials;
import dev.modelwright.credential.Secret;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The credentials of the vendor. */
record AcmeCredentials(Map<String, Object> toMap) implements Credentials {

    static final CredentialForm FORM = CredentialForm.of(
            field("server_url", FieldType.TEXT_INPUT)
                    .format(ValueFormat.URI)
                    .required()
                    .build(),
            field("api_key", FieldType.SECRET_INPUT).required().maxLength(60).build(),
            field("region", FieldType.SELECT)
                    .required()
                    .defaultValue("eu")
                    .option(FieldOption.of("eu", LocalizedText.of("Europe")))
                    .option(FieldOption.of("us", LocalizedText.of("America")))
                    .build(),
            field("team", FieldType.TEXT_INPUT)
                    .required()
                    .maxLength(12)
                    .showOn("region", "us")
                    .build(),
            field("timeout", FieldType.TEXT_INPUT)
                    .format(ValueFormat.DURATION_SECONDS)
                    .defaultValue("60")
                    .build());

    static AcmeCredentials parse(Map<String, ?> values) {
        return new AcmeCredentials(CredentialValues.parse(FORM, values).values());
    }

    URI server() {
        return values().uri("server_url");
    }

    Secret apiKey() {
        return values().secret("api_key");
    }

    Optional<Duration> timeout() {
        return values().optionalDuration("timeout");
    }

    @Override
    public String toString() {
        return "AcmeCredentials";
    }

    private CredentialValues values() {
        return CredentialValues.parse(FORM, toMap);
    }

    private static CredentialField.Builder field(String variable, FieldType type) {
        return CredentialField.builder(variable, type, LocalizedText.of(variable));
    }
}
