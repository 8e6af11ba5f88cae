package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.Condition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A field that is shown only when it has a value already is never shown. */
final class ConditionCycleCheck implements SchemaCheck {

    private static final int LONGEST_SHOWN = 8;

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form.of(provider).forEach(form -> check(form, diagnostics));
    }

    private static void check(Form form, Diagnostics diagnostics) {
        Map<String, Set<String>> parents = parents(form);
        Set<String> reported = new HashSet<>();
        for (LocatedField field : form.fields()) {
            String variable = field.field().variable();
            if (parents.containsKey(variable) && !reported.contains(variable)) {
                cycle(variable, parents).ifPresent(cycle -> {
                    reported.addAll(cycle);
                    report(field, cycle, diagnostics);
                });
            }
        }
    }

    private static Map<String, Set<String>> parents(Form form) {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        for (LocatedField field : form.fields()) {
            if (field.isSound("variable", "show_on")) {
                field.field().showOn().stream()
                        .map(Condition::variable)
                        .forEach(parent -> parents.computeIfAbsent(
                                        field.field().variable(), key -> new LinkedHashSet<>())
                                .add(parent));
            }
        }
        return parents;
    }

    /** Returns the shortest way from a variable over what it depends on back to itself. */
    private static Optional<List<String>> cycle(String start, Map<String, Set<String>> parents) {
        Map<String, String> reachedFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String variable = next.remove();
            for (String parent : parents.getOrDefault(variable, Set.of())) {
                if (reachedFrom.putIfAbsent(parent, variable) == null) {
                    next.add(parent);
                }
            }
        }
        return reachedFrom.containsKey(start) ? Optional.of(way(start, reachedFrom)) : Optional.empty();
    }

    private static List<String> way(String start, Map<String, String> reachedFrom) {
        Deque<String> way = new ArrayDeque<>();
        String variable = start;
        do {
            way.addFirst(variable);
            variable = reachedFrom.getOrDefault(variable, start);
        } while (!variable.equals(start));
        way.addFirst(start);
        return List.copyOf(way);
    }

    private static YamlNode place(LocatedField field, String parent) {
        return ConditionSite.groups(field).stream()
                .flatMap(List::stream)
                .filter(site -> site.condition().variable().equals(parent))
                .map(ConditionSite::variable)
                .findFirst()
                .orElse(field.at("show_on"));
    }

    private static void report(LocatedField field, List<String> cycle, Diagnostics diagnostics) {
        String shown = cycle.stream().limit(LONGEST_SHOWN).map(Visible::value).collect(Collectors.joining(" needs "));
        String rest = cycle.size() > LONGEST_SHOWN ? " needs …" : "";
        diagnostics.report(
                FormCode.CONDITION_CYCLE,
                place(field, cycle.get(1)).location(),
                Visible.value(field.field().variable()),
                shown + rest);
    }
}
