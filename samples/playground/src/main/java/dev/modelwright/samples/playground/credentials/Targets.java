package dev.modelwright.samples.playground.credentials;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import dev.modelwright.model.ModelListing;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.http.Concealment;
import dev.modelwright.samples.playground.json.Kinds;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.samples.playground.store.FormKind;
import dev.modelwright.samples.playground.store.SavedRecord;
import dev.modelwright.samples.playground.store.SavedStore;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ProviderSchema;
import dev.modelwright.schema.WireNamed;
import java.util.Map;
import java.util.Optional;

/** Reads what a call is made with: a saved record, a form that is not saved, or one that is being changed. */
public final class Targets {

    private final ModelProviders providers;
    private final SavedStore store;
    private final AddressRule rule;

    /** Creates a reader over providers and records. */
    public Targets(ModelProviders providers, SavedStore store, AddressRule rule) {
        this.providers = providers;
        this.store = store;
        this.rule = rule;
    }

    /**
     * Reads a target. Its secrets are concealed in the answer from now on.
     *
     * @throws dev.modelwright.samples.playground.problem.Problem when something is missing or unknown, or does not fit the form
     */
    public Target read(Members target, Concealment concealment) {
        Filled filled = filled(target, concealment);
        FormInput input = filled.input();
        input.require();
        FormInput shown = input.shown();
        rule.check(shown);
        ModelKind kind = input.kind().orElseThrow(() -> target.missing("kind"));
        String model = input.model().orElseThrow(() -> target.missing("model"));
        return fitting(new Target(filled.provider(), kind, model, shown.values()), input.which());
    }

    /**
     * Reads a target that is to be tried out. A shipped model is chosen where none is named.
     *
     * @throws dev.modelwright.samples.playground.problem.Problem as {@link #read} does
     */
    public Target readForTrial(Members target, Concealment concealment) {
        Filled filled = filled(target, concealment);
        if (filled.input().which() == FormKind.MODEL || filled.input().model().isPresent()) {
            return read(target, concealment);
        }
        filled.input().require();
        FormInput shown = filled.input().shown();
        rule.check(shown);
        ModelSchema model = filled.provider().kinds().stream()
                .sorted()
                .filter(kind -> filled.input().kind().map(kind::equals).orElse(true))
                .flatMap(kind -> filled.provider().models(kind).stream())
                .findFirst()
                .orElseThrow(() -> target.missing("model"));
        return new Target(filled.provider(), model.kind(), model.model(), shown.values());
    }

    /**
     * Reads a target whose model is not named yet. Its values are checked when the vendor is asked.
     *
     * @throws dev.modelwright.samples.playground.problem.Problem when something is missing or unknown, or the vendor cannot be asked
     */
    public ListingTarget readForListing(Members target, Concealment concealment) {
        Filled filled = filled(target, concealment);
        FormInput shown = filled.input().shown();
        rule.check(shown);
        return new ListingTarget(
                filled.listing().orElseThrow(() -> Problem.of(ProblemCode.CANNOT_LIST)), shown.values());
    }

    /** Reads a form as far as it is filled in. */
    Filled filled(Members target, Concealment concealment) {
        Optional<SavedRecord> saved = target.optionalText("saved").map(store::get);
        ModelProvider provider =
                providers.provider(saved.map(SavedRecord::provider).orElseGet(() -> target.text("provider")));
        checkProvider(target, provider);
        Optional<Map<String, JsonValue>> values =
                target.optionalObject("values").map(Members::values);
        FormKind which = which(target, saved);
        boolean sameForm = saved.filter(record -> record.form() == which).isPresent();
        Map<String, Secret> stored = sameForm && FormReader.needsStored(values) ? store.secrets(saved.get()) : Map.of();
        concealment.add(stored.values());
        FormReader reader = new FormReader(provider, which, stored);
        FormInput input = reader.read(
                kind(target, saved),
                target.optionalText("model").or(() -> saved.flatMap(SavedRecord::model)),
                values.orElseGet(() -> of(saved, target)));
        concealment.add(input.secrets().values());
        return new Filled(provider, values.isPresent() || saved.isEmpty() ? input : withAll(input, stored));
    }

    // A vendor's code decides by the model's name alone, and would take one form for the other where their fields are
    // alike.
    private static Target fitting(Target target, FormKind which) {
        ProviderSchema schema = target.provider().schema();
        boolean shipped = schema.model(target.kind(), target.model()).isPresent();
        boolean fits = which == FormKind.PROVIDER
                ? shipped || schema.modelForm().isEmpty()
                : !shipped || schema.providerForm().isEmpty();
        if (!fits) {
            throw target.unfit();
        }
        return target;
    }

    private static void checkProvider(Members target, ModelProvider provider) {
        target.optionalText("provider").filter(id -> !id.equals(provider.id())).ifPresent(other -> {
            throw target.problem(
                    "provider", Words.of("The saved credential is of another provider.", "已保存的凭据属于另一个提供商。"));
        });
    }

    private static FormKind which(Members target, Optional<SavedRecord> saved) {
        Optional<String> given = target.optionalText("form");
        if (given.isEmpty() && saved.isPresent()) {
            return saved.get().form();
        }
        return WireNamed.find(FormKind.class, target.text("form"))
                .orElseThrow(() -> target.problem(
                        "form", Words.of("`form` must be provider or model.", "`form` 必须是 provider 或 model。")));
    }

    private static Optional<ModelKind> kind(Members target, Optional<SavedRecord> saved) {
        return target.optionalText("kind")
                .map(name -> Kinds.of("kind", name))
                .or(() -> saved.flatMap(SavedRecord::kind));
    }

    private static Map<String, JsonValue> of(Optional<SavedRecord> saved, Members target) {
        return saved.map(SavedRecord::values).orElseThrow(() -> target.missing("saved"));
    }

    private static FormInput withAll(FormInput input, Map<String, Secret> stored) {
        return new FormInput(input.which(), input.form(), input.kind(), input.model(), input.plain(), stored);
    }

    /** A form of a provider, filled in. */
    record Filled(ModelProvider provider, FormInput input) {

        /** Returns what asks the vendor for models that the form could be for; empty when it cannot be asked. */
        Optional<ModelListing> listing() {
            return input.kind().filter(kind -> input.which() == FormKind.MODEL).flatMap(provider::listing);
        }
    }
}
