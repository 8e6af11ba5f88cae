package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ParameterCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.WireNamed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A name that differs by a letter or two from its template's, or from what most models say, is misspelt. */
final class ParameterSpellingCheck implements SchemaCheck {

    private static final String KEY = "name";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Set<String> common = common(provider);
        Rules.each(provider, rule -> {
            String name = rule.rule().name();
            if (rule.isSound(KEY, "use_template") && !common.contains(name) && !isTemplate(name)) {
                right(rule, common)
                        .ifPresent(right -> diagnostics.report(
                                ParameterCode.MISSPELT_PARAMETER, rule.at(KEY).location(), Rules.name(rule), right));
            }
        });
    }

    private static Optional<String> right(LocatedRule rule, Set<String> common) {
        String name = rule.rule().name();
        Optional<String> template = rule.rule().template().map(ParameterTemplate::wireName);
        return Stream.concat(template.stream(), common.stream())
                .filter(right -> NearNames.isMisspelt(name, right))
                .findFirst();
    }

    private static boolean isTemplate(String name) {
        return WireNamed.find(ParameterTemplate.class, name).isPresent();
    }

    /** Returns the names that more than half of the models have, if there are at least four models. */
    private static Set<String> common(LocatedProvider provider) {
        Map<String, Integer> counts = new TreeMap<>();
        provider.models()
                .forEach(model -> model.rules().stream()
                        .filter(rule -> rule.isSound(KEY))
                        .map(rule -> rule.rule().name())
                        .distinct()
                        .forEach(name -> counts.merge(name, 1, Integer::sum)));
        int half = Math.max(2, provider.models().size() / 2);
        counts.values().removeIf(count -> count <= half);
        return counts.keySet();
    }
}
