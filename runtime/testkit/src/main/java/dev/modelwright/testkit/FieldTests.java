package dev.modelwright.testkit;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.FormState;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a form takes and refuses in one field, with the other fields in order. */
final class FieldTests {

    private static final String WRONG = "no such thing";

    private final Target target;
    private final CredentialField field;
    private final String name;
    private final List<ContractTest> tests = new ArrayList<>();

    private FieldTests(Target target, CredentialField field) {
        this.target = target;
        this.field = field;
        this.name = target.formTitle() + " `" + field.variable() + "`" + condition(field);
    }

    static List<ContractTest> all(Target target) {
        return Plan.each(target.form().fields(), field -> new FieldTests(target, field).tests());
    }

    private List<ContractTest> tests() {
        test("can be reached", Form::takes);
        presence();
        if (!field.showOn().isEmpty()) {
            test("is not asked for where it is not shown", (form, shown) -> hidden(form));
        }
        if (field.type().isChoice() && !field.options().isEmpty()) {
            options();
        } else {
            test("refuses a value of another type", (form, shown) -> refuses(form, shown, List.of(), Rule.TYPE));
            length();
            format();
        }
        return tests;
    }

    private void presence() {
        boolean needed = field.required() && field.defaultValue().isEmpty();
        if (needed) {
            test("is required", (form, shown) -> {
                Map<String, Object> without = without(shown);
                Check.same(Set.of(field.variable() + " " + Rule.REQUIRED), form.refuses(without), "What is reported");
            });
        } else {
            String why = field.defaultValue().isPresent() ? "has a default" : "is optional";
            test(why, (form, shown) -> form.takes(filler().fill(without(shown))));
        }
    }

    private void options() {
        for (FieldOption option : field.options()) {
            tests.add(ContractTest.of(name + " takes `" + option.value() + "`", bench -> {
                Form form = new Form(bench, target);
                Optional<Map<String, Object>> values = filler().offering(field, option);
                Check.that(values.isPresent(), "There must be values with which the option is offered.");
                form.takes(values.orElseThrow());
            }));
        }
        test("refuses what is no option", (form, shown) -> refuses(form, shown, WRONG, Rule.NOT_AN_OPTION));
    }

    private void length() {
        if (field.maxLength() > 0 && field.format() == ValueFormat.TEXT) {
            test(
                    "takes a text of the greatest length",
                    (form, shown) -> form.takes(and(shown, "x".repeat(field.maxLength()))));
            test(
                    "refuses a text that is too long",
                    (form, shown) -> refuses(form, shown, "x".repeat(field.maxLength() + 1), Rule.TOO_LONG));
        }
    }

    private void format() {
        if (field.format() != ValueFormat.TEXT && field.type() != FieldType.SECRET_INPUT) {
            test("refuses a value of another format", (form, shown) -> {
                Rule rule = field.maxLength() > 0 && field.maxLength() < WRONG.length() ? Rule.TOO_LONG : Rule.FORMAT;
                refuses(form, shown, WRONG, rule);
            });
        }
    }

    private void hidden(Form form) {
        Map<String, Object> values = new LinkedHashMap<>(filler().fill(Map.of()));
        boolean shown = FormState.of(target.form(), values)
                .field(field.variable())
                .filter(state -> state.field().equals(field))
                .isPresent();
        if (!shown) {
            values.remove(field.variable());
            form.takes(filler().fill(values));
        }
    }

    private void refuses(Form form, Map<String, Object> shown, Object value, Rule rule) {
        Check.same(
                Set.of(field.variable() + " " + rule),
                form.refuses(and(shown, value)),
                "What is reported of " + (value instanceof String text ? "`" + text + "`" : "a list"));
    }

    private Map<String, Object> and(Map<String, Object> values, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(field.variable(), value);
        return changed;
    }

    private Map<String, Object> without(Map<String, Object> values) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.remove(field.variable());
        return changed;
    }

    private void test(String what, FieldBody body) {
        tests.add(ContractTest.of(name + " " + what, bench -> {
            Form form = new Form(bench, target);
            Optional<Map<String, Object>> values = filler().showing(field);
            Check.that(values.isPresent(), "There must be values with which the field is shown.");
            Map<String, Object> shown = new LinkedHashMap<>(values.orElseThrow());
            shown.putIfAbsent(field.variable(), filler().sample(field, field.options()));
            body.run(form, shown);
        }));
    }

    private FormFiller filler() {
        return new FormFiller(target.form(), Map.of());
    }

    private static String condition(CredentialField field) {
        return field.showOn().isEmpty()
                ? ""
                : field.showOn().stream()
                        .map(condition -> condition.variable() + "=" + condition.value())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** What is done with a form and complete values with which the field is shown. */
    private interface FieldBody {
        void run(Form form, Map<String, Object> shown);
    }
}
