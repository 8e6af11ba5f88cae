package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides which credential records a vendor has: one for predefined models, and one for each kind of customizable models,
 * or for all kinds when they see the same fields. One record in all when everything is the same. A kind that sees several
 * records, but not all, has an interface over its own.
 */
final class ShapePlanner {

    private static final String PREDEFINED = "Provider";
    private static final String CUSTOMIZABLE = "Model";

    private final String typeName;
    private final LocatedProvider provider;
    private final FieldPlanner fields;

    ShapePlanner(String typeName, LocatedProvider provider, Diagnostics diagnostics) {
        this.typeName = typeName;
        this.provider = provider;
        this.fields = new FieldPlanner(diagnostics);
    }

    /** Returns every name that a shape of several can have. */
    static List<String> possibleNames() {
        Stream<String> kinds = Arrays.stream(ModelKind.values()).map(KindNames::prefix);
        return Stream.concat(Stream.of(PREDEFINED, CUSTOMIZABLE), kinds).toList();
    }

    Shapes plan() {
        Map<ModelKind, List<LocatedField>> byKind = customizableForms();
        boolean kindsAgree = distinct(byKind.values()) <= 1;
        Map<String, List<LocatedField>> forms = new LinkedHashMap<>();
        if (offers(ConfigurationMethod.PREDEFINED_MODEL)) {
            forms.put(PREDEFINED, provider.providerFields());
        }
        byKind.forEach((kind, form) -> forms.putIfAbsent(shapeName(kind, kindsAgree), form));
        Map<String, ShapePlan> shapes = shapes(forms);
        Map<ModelKind, KindShapes> kinds = new EnumMap<>(ModelKind.class);
        for (ModelKind kind : provider.schema().supportedKinds()) {
            Optional<ShapePlan> customizable = Optional.ofNullable(shapes.get(shapeName(kind, kindsAgree)));
            Optional<ShapePlan> predefined = Optional.ofNullable(shapes.get(PREDEFINED))
                    .filter(shape -> customizable.isEmpty() || shipsModels(kind));
            kinds.put(kind, new KindShapes(predefined, customizable));
        }
        return new Shapes(credentials(shapes, kinds), kinds);
    }

    // Files that name models, not models that could be read: a broken model file must not change what drivers are
    // given.
    private boolean shipsModels(ModelKind kind) {
        return !provider.isSound("models")
                || provider.sections().stream()
                        .anyMatch(section ->
                                section.kind() == kind && !section.patterns().isEmpty())
                || provider.models().stream().anyMatch(model -> model.schema().kind() == kind);
    }

    private Map<ModelKind, List<LocatedField>> customizableForms() {
        Map<ModelKind, List<LocatedField>> forms = new LinkedHashMap<>();
        if (offers(ConfigurationMethod.CUSTOMIZABLE_MODEL)) {
            for (ModelKind kind : provider.schema().supportedKinds()) {
                forms.put(kind, KindView.of(kind, provider.modelFields()));
            }
        }
        return forms;
    }

    private Map<String, ShapePlan> shapes(Map<String, List<LocatedField>> forms) {
        Map<String, ShapePlan> shapes = new LinkedHashMap<>();
        if (distinct(forms.values()) <= 1) {
            List<LocatedField> only = forms.values().stream().findFirst().orElse(List.of());
            ShapePlan shape = fields.plan(typeName, only);
            forms.keySet().forEach(name -> shapes.put(name, shape));
            return shapes;
        }
        forms.forEach((name, form) -> shapes.put(name, fields.plan(name, form)));
        return SharedChoices.share(shapes);
    }

    private CredentialsPlan credentials(Map<String, ShapePlan> shapes, Map<ModelKind, KindShapes> kinds) {
        List<ShapePlan> distinct = shapes.values().stream().distinct().toList();
        List<KindCredentials> several = new ArrayList<>();
        kinds.forEach((kind, own) -> {
            if (own.differ() && own.all().size() < distinct.size()) {
                several.add(new KindCredentials(KindCredentials.typeName(kind), kind, own.all()));
            }
        });
        return new CredentialsPlan(
                typeName, distinct.isEmpty() ? List.of(fields.plan(typeName, List.of())) : distinct, several);
    }

    private boolean offers(ConfigurationMethod method) {
        return provider.schema().methods().contains(method);
    }

    private static String shapeName(ModelKind kind, boolean kindsAgree) {
        return kindsAgree ? CUSTOMIZABLE : KindNames.prefix(kind);
    }

    private static int distinct(Iterable<List<LocatedField>> forms) {
        HashSet<List<CredentialField>> distinct = new HashSet<>();
        forms.forEach(
                form -> distinct.add(form.stream().map(LocatedField::field).toList()));
        return distinct.size();
    }
}
