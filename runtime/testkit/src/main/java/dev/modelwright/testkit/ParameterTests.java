package dev.modelwright.testkit;

import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import java.util.ArrayList;
import java.util.List;

/** What parameters take and refuse. */
final class ParameterTests {

    private ParameterTests() {}

    static List<ContractTest> all(Plan plan) {
        return Plan.each(plan.targets(), target -> of(plan.contract(), target));
    }

    private static List<ContractTest> of(Contract contract, Target target) {
        ContractCall call = CallTests.anyCall(target);
        ModelSchema schema;
        try (Bench bench = Bench.open(contract)) {
            schema = bench.answering(call).model(target).schema();
        } catch (RuntimeException failure) {
            return List.of(ContractTest.of(target.title() + " says what parameters it takes", bench -> {
                throw failure;
            }));
        }
        List<ContractTest> tests = new ArrayList<>();
        tests.add(ContractTest.of(
                target.title() + " refuses an unknown parameter",
                bench -> new Parameter(bench, target, schema, "no_such_parameter").refuses("text")));
        for (ParameterRule rule : schema.parameterRules()) {
            tests.addAll(new RuleTests(target, schema, rule).all());
        }
        return tests;
    }
}
