package dev.modelwright.testkit;

import dev.modelwright.credential.CredentialValues;
import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.Credentials;
import dev.modelwright.credential.FieldState;
import dev.modelwright.credential.FormState;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What forms take and refuse, as wholes. */
final class CredentialTests {

    private static final String UNKNOWN = "no_such_variable";

    private CredentialTests() {}

    static List<ContractTest> all(Plan plan) {
        List<ContractTest> tests = new ArrayList<>();
        for (Target target : plan.oneOfEachForm()) {
            tests.addAll(whole(plan, target));
            tests.addAll(FieldTests.all(target));
        }
        return tests;
    }

    private static List<ContractTest> whole(Plan plan, Target target) {
        String form = target.formTitle();
        List<ContractTest> tests = new ArrayList<>(List.of(
                ContractTest.of(
                        form + ": what fits is taken",
                        bench -> new Form(bench, target).takes(new FormFiller(target.form(), Map.of()).fill(Map.of()))),
                ContractTest.of(
                        form + ": everything that is missing is reported at once", bench -> missing(bench, target)),
                ContractTest.of(form + ": an unknown variable is refused", bench -> unknown(bench, target)),
                ContractTest.of(
                        form + ": values that were read can be read again", bench -> roundTrip(bench, target))));
        Function<Map<String, ?>, ? extends Credentials> parse =
                plan.contract().facts().shapes().get(target.shape());
        if (parse != null) {
            tests.add(ContractTest.of(
                    form + ": typed credentials keep every value", bench -> typed(bench, target, parse)));
        }
        return tests;
    }

    private static void missing(Bench bench, Target target) {
        Set<String> expected = new TreeSet<>();
        FormState.of(target.form(), Map.of()).fields().stream()
                .filter(FieldState::required)
                .forEach(state -> expected.add(state.field().variable() + " " + Rule.REQUIRED));
        Form form = new Form(bench, target);
        if (expected.isEmpty()) {
            form.takes(Map.of());
        } else {
            Check.same(expected, form.refuses(Map.of()), "What is reported of an empty form");
        }
    }

    private static void unknown(Bench bench, Target target) {
        Map<String, Object> values = new LinkedHashMap<>(bench.credentials(target, Map.of()));
        values.put(UNKNOWN, "text");
        Check.same(
                Set.of(UNKNOWN + " " + Rule.UNKNOWN),
                new Form(bench, target).refuses(values),
                "What is reported of an unknown variable");
    }

    private static void roundTrip(Bench bench, Target target) {
        Map<String, Object> read = CredentialValues.parse(target.form(), bench.credentials(target, Map.of()))
                .values();
        Check.same(read, CredentialValues.parse(target.form(), read).values(), "What was read again");
        new Form(bench, target).takes(read);
    }

    private static void typed(Bench bench, Target target, Function<Map<String, ?>, ? extends Credentials> parse) {
        Map<String, Object> given = bench.credentials(target, Map.of());
        Credentials typed = parse.apply(given);
        Map<String, Object> read = CredentialValues.parse(target.form(), given).values();
        Check.same(CredentialValues.parse(target.form(), typed.toMap()).values(), read, "What typed credentials hold");
        Check.that(
                typed.equals(parse.apply(typed.toMap())), "Typed credentials must be equal when they are read again.");
        for (CredentialField field : target.form().fields()) {
            Check.that(
                    field.type() != FieldType.SECRET_INPUT
                            || !typed.toString().contains(String.valueOf(given.get(field.variable()))),
                    "Typed credentials must not print the secret `%s`.",
                    field.variable());
        }
    }
}
