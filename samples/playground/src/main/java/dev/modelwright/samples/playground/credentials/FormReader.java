package dev.modelwright.samples.playground.credentials;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonString;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.samples.playground.store.FormKind;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ModelKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what pages send for a form. */
final class FormReader {

    private static final JsonObject KEPT =
            JsonObject.builder().put("kept", true).build();
    private static final int LONGEST = 100_000;

    private final FormKind which;
    private final CredentialForm form;
    private final Set<String> secretVariables;
    private final Map<String, Secret> stored;
    private final Map<String, JsonValue> plain = new LinkedHashMap<>();
    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    /**
     * Creates a reader.
     *
     * @param stored the secrets that a kept one is taken from
     */
    FormReader(ModelProvider provider, FormKind which, Map<String, Secret> stored) {
        this.which = which;
        this.form = form(provider, which);
        this.stored = stored;
        this.secretVariables = form.fields().stream()
                .filter(field -> field.type() == FieldType.SECRET_INPUT)
                .map(CredentialField::variable)
                .collect(Collectors.toSet());
    }

    /** Tells whether stored secrets are needed. A record whose secrets cannot be read any more can still be given new ones. */
    static boolean needsStored(Optional<Map<String, JsonValue>> values) {
        return values.isEmpty() || values.get().containsValue(KEPT);
    }

    /** Returns the form that a provider has, one without fields when it has none. */
    static CredentialForm form(ModelProvider provider, FormKind which) {
        Optional<CredentialForm> form = which == FormKind.PROVIDER
                ? provider.schema().providerForm()
                : provider.schema().modelForm();
        return form.orElseGet(CredentialForm::of);
    }

    FormInput read(Optional<ModelKind> kind, Optional<String> model, Map<String, JsonValue> values) {
        values.forEach(this::take);
        return new FormInput(which, form, kind, model.filter(name -> !name.isBlank()), plain, secrets);
    }

    private void take(String variable, JsonValue value) {
        if (value.isNull()) {
            return;
        }
        if (value instanceof JsonObject object) {
            keep(variable, object);
        } else if (secretVariables.contains(variable)) {
            takeSecret(variable, value);
        } else {
            plain.put(variable, checked(variable, value));
        }
    }

    private void keep(String variable, JsonObject object) {
        if (!object.equals(KEPT) || !secretVariables.contains(variable)) {
            throw wrong(variable);
        }
        Optional.ofNullable(stored.get(variable)).ifPresent(secret -> secrets.put(variable, secret));
    }

    private void takeSecret(String variable, JsonValue value) {
        if (!(checked(variable, value) instanceof JsonString text)) {
            throw Problem.ofMember(variable, "TYPE", Words.of("A secret must be a text.", "密钥必须是文本。"));
        }
        if (!text.value().isBlank()) {
            secrets.put(variable, Secret.of(text.value()));
        }
    }

    private static JsonValue checked(String variable, JsonValue value) {
        if (value.asArray().isPresent()) {
            throw wrong(variable);
        }
        if (value.asString().filter(text -> text.length() > LONGEST).isPresent()) {
            throw Problem.ofMember(
                    variable, "TOO_LONG", Words.of("A value may have at most 100000 characters.", "值最多 100000 个字符。"));
        }
        return value;
    }

    private static Problem wrong(String variable) {
        return Problem.ofMember(
                variable,
                "TYPE",
                Words.of("A value must be a text, a number, true or false.", "值必须是文本、数字、true 或 false。"));
    }
}
