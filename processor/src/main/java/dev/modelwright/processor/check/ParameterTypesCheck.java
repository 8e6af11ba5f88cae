package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ModelKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A parameter should have one type in all models of a kind; otherwise callers lose its typed setter. */
final class ParameterTypesCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Map<ModelKind, Map<String, LocatedRule>> first = new EnumMap<>(ModelKind.class);
        Set<String> reported = new HashSet<>();
        for (LocatedModel model : provider.models()) {
            Map<String, LocatedRule> ofKind =
                    first.computeIfAbsent(model.schema().kind(), kind -> new HashMap<>());
            for (LocatedRule rule : model.rules()) {
                if (rule.isSound("name", "type", "use_template")) {
                    LocatedRule rival = ofKind.putIfAbsent(rule.rule().name(), rule);
                    boolean differs =
                            rival != null && rival.rule().type() != rule.rule().type();
                    if (differs
                            && reported.add(
                                    model.schema().kind() + " " + rule.rule().name())) {
                        report(rule, rival, diagnostics);
                    }
                }
            }
        }
    }

    private static void report(LocatedRule rule, LocatedRule rival, Diagnostics diagnostics) {
        FileLocation other = Rules.place(rival, "type", "use_template").location();
        diagnostics.report(
                ParameterCode.PARAMETER_TYPES,
                Rules.place(rule, "type", "use_template").location(),
                Rules.name(rule),
                rule.rule().type().wireName(),
                rival.rule().type().wireName(),
                Visible.value(other.path()),
                other.line());
    }
}
