package dev.modelwright.testkit;

import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The bounds of one parameter of one model, from both sides. */
final class RuleTests {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PRECISION = 2;

    private final Target target;
    private final ModelSchema schema;
    private final ParameterRule rule;
    private final List<ContractTest> tests = new ArrayList<>();

    RuleTests(Target target, ModelSchema schema, ParameterRule rule) {
        this.target = target;
        this.schema = schema;
        this.rule = rule;
    }

    List<ContractTest> all() {
        rule.defaultValue().ifPresent(value -> takes("its default", value));
        if (rule.required()) {
            required();
        }
        if (rule.type().isNumeric()) {
            bounds();
            decimals();
            refuses("a text", "text");
            refuses("a truth value", true);
        } else if (rule.type() == ParameterType.BOOLEAN) {
            takes("true", true);
            takes("false", false);
            refuses("a text", "true");
        } else {
            texts();
        }
        return tests;
    }

    /** Returns a value that fits a rule. */
    static Object fitting(ParameterRule rule) {
        return switch (rule.type()) {
            case INT, FLOAT -> rule.min().or(rule::max).orElse(BigDecimal.ONE);
            case BOOLEAN -> true;
            case STRING, TEXT ->
                rule.options().isEmpty() ? "text" : rule.options().get(0);
        };
    }

    private void required() {
        if (rule.defaultValue().isPresent()) {
            add("is sent with its default", parameter -> {
                Optional<JsonValue> sent = parameter.effective(Map.of());
                Check.same(rule.defaultValue(), sent, "What is sent where callers give nothing");
            });
        } else {
            add("is required", parameter -> parameter.refuses(Map.of()));
        }
    }

    private void bounds() {
        BigDecimal step = BigDecimal.ONE.movePointLeft(places());
        rule.min().ifPresent(least -> {
            takes("the least value", least);
            refuses("less than the least value", least.subtract(step));
        });
        rule.max().ifPresent(greatest -> {
            takes("the greatest value", greatest);
            refuses("more than the greatest value", greatest.add(step));
        });
        if (rule.min().isEmpty() && rule.max().isEmpty()) {
            takes("a number", BigDecimal.ONE);
        }
    }

    private void decimals() {
        BigDecimal least = rule.min()
                .or(() -> rule.max().map(most -> most.subtract(BigDecimal.ONE)))
                .orElse(BigDecimal.ZERO);
        if (rule.type() == ParameterType.INT) {
            refuses("a fraction", least.add(HALF));
        } else if (rule.precision().isPresent()) {
            refuses("more decimals than it has", least.add(BigDecimal.ONE.movePointLeft(places() + 1)));
        }
    }

    private int places() {
        return rule.type() == ParameterType.INT ? 0 : rule.precision().orElse(PRECISION);
    }

    private void texts() {
        boolean free = rule.options().isEmpty()
                && rule.template().filter(ParameterTemplate.JSON_SCHEMA::equals).isEmpty();
        if (free) {
            takes("a text", "text");
        }
        rule.options().forEach(option -> takes("`" + option + "`", option));
        refuses("a number", 1);
        if (rule.type() == ParameterType.STRING && !rule.options().isEmpty()) {
            refuses("what is no option", "no-such-option");
        }
    }

    private void takes(String what, Object value) {
        add("takes " + what, parameter -> parameter.takes(value));
    }

    private void refuses(String what, Object value) {
        add("refuses " + what, parameter -> parameter.refuses(value));
    }

    private void add(String what, Consumer<Parameter> body) {
        tests.add(ContractTest.of(
                target.title() + " `" + rule.name() + "` " + what,
                bench -> body.accept(new Parameter(bench, target, schema, rule.name()))));
    }
}
