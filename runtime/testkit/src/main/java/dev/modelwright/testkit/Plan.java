package dev.modelwright.testkit;

import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What tests are made of.
 *
 * @param contract what is known of the vendor
 * @param targets all models that are looked at
 */
record Plan(Contract contract, List<Target> targets) {

    /** Returns one model of each kind: the last, which users name where there is one. */
    List<Target> oneOfEachKind() {
        Map<ModelKind, Target> last = new LinkedHashMap<>();
        targets.forEach(target -> last.put(target.kind(), target));
        return List.copyOf(last.values());
    }

    /** Returns one model for each form. */
    List<Target> oneOfEachForm() {
        Map<String, Target> first = new LinkedHashMap<>();
        targets.forEach(target -> first.putIfAbsent(target.formTitle(), target));
        return List.copyOf(first.values());
    }

    /** Makes a test for each way to call a model of each kind. */
    List<ContractTest> eachCall(BiFunction<ContractCall, Target, ContractTest> test) {
        return eachCalls((call, target) -> List.of(test.apply(call, target)));
    }

    /** Makes tests for each way to call a model of each kind. */
    List<ContractTest> eachCalls(BiFunction<ContractCall, Target, List<ContractTest>> tests) {
        return each(
                oneOfEachKind(),
                target -> each(
                        Arrays.stream(ContractCall.values())
                                .filter(call -> call.kind() == target.kind())
                                .toList(),
                        call -> tests.apply(call, target)));
    }

    static <T> List<ContractTest> each(List<T> things, Function<T, List<ContractTest>> tests) {
        List<ContractTest> all = new ArrayList<>();
        things.forEach(thing -> all.addAll(tests.apply(thing)));
        return all;
    }
}
