package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedCustomizable;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedRule;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ParameterTemplate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the checks of parameter rules have in common. */
final class Rules {

    private Rules() {}

    static void each(LocatedProvider provider, Consumer<LocatedRule> check) {
        lists(provider).forEach(rules -> rules.forEach(check));
    }

    /** Returns the rules of each predefined model and of the customizable models of each kind. */
    static List<List<LocatedRule>> lists(LocatedProvider provider) {
        Stream<List<LocatedRule>> customizable =
                provider.customizable().stream().map(LocatedCustomizable::rules);
        return Stream.concat(customizable, provider.models().stream().map(LocatedModel::rules))
                .toList();
    }

    static String name(LocatedRule rule) {
        return Visible.value(rule.rule().name());
    }

    /** Returns the value that the rule itself gives to a key, not its template; empty for none and for null. */
    static Optional<YamlNode> own(LocatedRule rule, String key) {
        return rule.node().value(key).filter(node -> !node.isNull());
    }

    /** Returns the place of the first of these keys that the rule itself has, or that of the rule. */
    static YamlNode place(LocatedRule rule, String... keys) {
        for (String key : keys) {
            if (rule.node().value(key).isPresent()) {
                return rule.at(key);
            }
        }
        return rule.node();
    }

    /** Returns a number in backticks; where the rule took it from its template, the words say so. */
    static String limit(LocatedRule rule, String key, BigDecimal value) {
        String number = "`" + value.toPlainString() + "`";
        Optional<ParameterTemplate> template =
                rule.rule().template().filter(found -> own(rule, key).isEmpty());
        return template.map(found -> number + " (from template `" + found.wireName() + "`)")
                .orElse(number);
    }

    /** Returns the range of a rule in words that follow "within". */
    static String range(LocatedRule rule) {
        Optional<ParameterTemplate> template = rule.rule().template();
        if (template.isPresent()
                && own(rule, "min").isEmpty()
                && own(rule, "max").isEmpty()) {
            String min = number(rule.rule().min());
            return min + " to " + number(rule.rule().max()) + " (from template `"
                    + template.get().wireName() + "`)";
        }
        Optional<String> min = rule.rule().min().map(value -> limit(rule, "min", value));
        Optional<String> max = rule.rule().max().map(value -> limit(rule, "max", value));
        return min.orElse("anything") + " to " + max.orElse("anything");
    }

    private static String number(Optional<BigDecimal> limit) {
        return limit.map(value -> "`" + value.toPlainString() + "`").orElse("anything");
    }
}
