package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedCustomizable;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides everything that is generated for a vendor. Reports names that Java cannot have. */
public final class ProviderPlanner {

    private final Diagnostics diagnostics;

    /** Creates a planner that reports to {@code diagnostics}. */
    public ProviderPlanner(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the plan; usable as a skeleton also when the vendor file has errors.
     *
     * @param packageName the package of the annotated interface
     * @param baseName the name of the annotated interface
     * @param file the vendor file as the annotation names it
     */
    public ProviderPlan plan(String packageName, String baseName, String file, LocatedProvider provider) {
        JavaLimits.check(provider.node(), diagnostics);
        provider.models().forEach(model -> JavaLimits.checkModel(model.node(), diagnostics));
        ModelTexts.check(provider, diagnostics);
        Shapes shapes = new ShapePlanner(baseName + "Credentials", provider, diagnostics).plan();
        List<KindPlan> kinds = new ArrayList<>();
        List<ModelsPlan> models = new ArrayList<>();
        for (ModelKind kind : provider.schema().supportedKinds()) {
            kinds.add(kind(baseName, kind, provider, shapes));
            ModelPlanner.plan(baseName, kind, provider.models()).ifPresent(models::add);
        }
        return new ProviderPlan(
                packageName, baseName, file, formatted(provider.schema()), shapes.credentials(), kinds, models);
    }

    private KindPlan kind(String baseName, ModelKind kind, LocatedProvider provider, Shapes shapes) {
        Optional<LocatedCustomizable> customizable = provider.customizable().stream()
                .filter(declared -> declared.kind() == kind)
                .findFirst();
        List<LocatedRule> predefined = provider.models().stream()
                .filter(model -> model.schema().kind() == kind)
                .flatMap(model -> model.rules().stream())
                .toList();
        ParametersPlan parameters = new ParameterPlanner(baseName, kind, diagnostics).plan(customizable, predefined);
        return new KindPlan(
                kind,
                shapes.of(kind),
                shapes.driverType(kind),
                Optional.of(parameters).filter(ParametersPlan::hasParameters),
                Optional.of(parameters).filter(ParametersPlan::describesCustomizableModels));
    }

    // What is checked at run time must be what the types promise, so that decided formats go into the schema.
    private static ProviderSchema formatted(ProviderSchema schema) {
        return new ProviderSchema(
                schema.id(),
                schema.label(),
                schema.description(),
                schema.icons(),
                schema.background(),
                schema.help(),
                schema.supportedKinds(),
                schema.methods(),
                schema.providerForm().map(ProviderPlanner::formatted),
                schema.modelNameField(),
                schema.modelForm().map(ProviderPlanner::formatted),
                List.of());
    }

    private static CredentialForm formatted(CredentialForm form) {
        List<CredentialField> fields =
                form.fields().stream().map(FieldFormat::decided).toList();
        return new CredentialForm(fields);
    }
}
