package dev.modelwright.processor.plan;

import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides the constants of predefined models. */
final class ModelPlanner {

    private ModelPlanner() {}

    /** Returns the models of a kind, empty when the vendor ships none. */
    static Optional<ModelsPlan> plan(String baseName, ModelKind kind, List<LocatedModel> models) {
        List<LocatedModel> ofKind = distinct(
                models.stream().filter(model -> model.schema().kind() == kind).toList());
        if (ofKind.isEmpty()) {
            return Optional.empty();
        }
        List<String> constants = JavaNames.constants(
                ofKind.stream().map(model -> model.schema().model()).toList());
        List<ModelPlan> plans = new ArrayList<>();
        for (int i = 0; i < ofKind.size(); i++) {
            plans.add(plan(constants.get(i), "model" + (i + 1), ofKind.get(i)));
        }
        return Optional.of(new ModelsPlan(ModelsPlan.typeName(baseName, kind), kind, plans));
    }

    private static ModelPlan plan(String constant, String method, LocatedModel model) {
        int line =
                model.node().value("model").map(node -> node.location().line()).orElse(1);
        return new ModelPlan(constant, method, model.schema(), model.path(), line);
    }

    private static List<LocatedModel> distinct(List<LocatedModel> models) {
        Set<String> seen = new HashSet<>();
        return models.stream().filter(model -> seen.add(model.schema().model())).toList();
    }
}
