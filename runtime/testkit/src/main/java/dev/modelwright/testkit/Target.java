package dev.modelwright.testkit;

import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSource;
import java.util.ArrayList;
import java.util.List;

/**
 * A model that the suite looks at.
 *
 * @param kind its kind
 * @param model its name
 * @param source who names it
 * @param form the form that it is called with, without what other kinds are asked
 */
record Target(ModelKind kind, String model, ModelSource source, CredentialForm form) {

    /** Returns all models: those that the vendor ships, and one of each kind that users name. */
    static List<Target> all(ModelProvider provider, VendorFacts facts) {
        List<Target> targets = new ArrayList<>();
        for (ModelKind kind : provider.kinds()) {
            CredentialForm shipped = provider.schema()
                    .providerForm()
                    .or(provider.schema()::modelForm)
                    .orElseGet(CredentialForm::of);
            provider.models(kind)
                    .forEach(model -> targets.add(
                            new Target(kind, model.model(), ModelSource.PREDEFINED, ofKind(shipped, kind))));
            if (provider.schema().methods().contains(ConfigurationMethod.CUSTOMIZABLE_MODEL)) {
                String name = facts.models().getOrDefault(kind, Contract.MODEL);
                provider.schema()
                        .modelForm()
                        .ifPresent(form ->
                                targets.add(new Target(kind, name, ModelSource.CUSTOMIZABLE, ofKind(form, kind))));
            }
        }
        return targets;
    }

    String title() {
        return kind.wireName() + " " + model;
    }

    /** Returns what the credential form is called in test names. */
    String formTitle() {
        return source == ModelSource.PREDEFINED ? "provider form" : kind.wireName() + " form";
    }

    /** Returns the name of the typed credentials. */
    String shape() {
        return source == ModelSource.PREDEFINED ? "" : kind.wireName();
    }

    private static CredentialForm ofKind(CredentialForm form, ModelKind kind) {
        List<CredentialField> fields = form.fields().stream()
                .filter(field -> field.showOn().stream()
                        .filter(condition -> condition.variable().equals(Condition.MODEL_TYPE))
                        .allMatch(condition -> condition.value().equals(kind.wireName())))
                .map(Target::withoutKind)
                .toList();
        return new CredentialForm(fields);
    }

    private static CredentialField withoutKind(CredentialField field) {
        List<Condition> conditions = field.showOn().stream()
                .filter(condition -> !condition.variable().equals(Condition.MODEL_TYPE))
                .toList();
        return new CredentialField(
                field.variable(),
                field.label(),
                field.type(),
                field.format(),
                field.required(),
                field.defaultValue(),
                field.options(),
                field.placeholder(),
                field.help(),
                field.helpUrl(),
                field.maxLength(),
                conditions);
    }
}
