package dev.modelwright.testkit;

import dev.modelwright.registry.ModelProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/** All tests of a vendor, in their groups. */
final class Suite {

    private final Contract contract;

    Suite(Contract contract) {
        this.contract = contract;
    }

    Stream<DynamicNode> tests() {
        return Stream.of(
                group(ContractGroup.CALLS, CallTests::all),
                group(ContractGroup.CREDENTIALS, CredentialTests::all),
                group(ContractGroup.PARAMETERS, ParameterTests::all),
                group(ContractGroup.STATUS, StatusTests::all),
                group(ContractGroup.FAULTS, FaultTests::all),
                group(ContractGroup.CHUNKS, ChunkTests::all),
                group(ContractGroup.CANCELLATION, CancellationTests::all),
                group(ContractGroup.SECRECY, SecrecyTests::all),
                group(ContractGroup.CLOSING, ClosingTests::all));
    }

    private DynamicNode group(ContractGroup group, Tests tests) {
        Stream<DynamicNode> named = tests.of(new Plan(contract, targets())).stream()
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> run(group, test)));
        return DynamicContainer.dynamicContainer(group.title(), named);
    }

    private List<Target> targets() {
        try (ModelProvider provider = contract.open()) {
            return Target.all(provider, contract.facts());
        }
    }

    private void run(ContractGroup group, ContractTest test) throws Exception {
        Optional<String> reason = reason(group.title()).or(() -> reason(test.name()));
        if (reason.isPresent()) {
            throw new TestAbortedException(reason.get());
        }
        if (test.needsWire() && contract.facts().wire().isEmpty()) {
            throw new TestAbortedException("The contract has no wire: nothing tells what the vendor's server says.");
        }
        try (Bench bench = Bench.open(contract)) {
            test.body().run(bench);
        }
    }

    private Optional<String> reason(String name) {
        return Optional.ofNullable(contract.facts().skipped().get(name));
    }

    /** Makes the tests of a group. */
    private interface Tests {
        List<ContractTest> of(Plan plan);
    }
}
