package dev.modelwright.testkit;

import dev.modelwright.registry.ModelProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** All tests of a vendor, in their groups. */
final class Suite {

    private static final int PATIENCES = 3;

    private final Contract contract;
    private final Plan plan;

    Suite(Contract contract) {
        this.contract = contract;
        this.plan = plan(contract);
    }

    Stream<DynamicNode> tests() {
        return Stream.of(
                group(ContractGroup.CALLS, CallTests::all),
                group(ContractGroup.CREDENTIALS, CredentialTests::all),
                group(ContractGroup.PARAMETERS, ParameterTests::all),
                group(ContractGroup.LISTING, ListingTests::all),
                group(ContractGroup.STATUS, StatusTests::all),
                group(ContractGroup.FAULTS, FaultTests::all),
                group(ContractGroup.CHUNKS, ChunkTests::all),
                group(ContractGroup.CANCELLATION, CancellationTests::all),
                group(ContractGroup.SECRECY, SecrecyTests::all),
                group(ContractGroup.CLOSING, ClosingTests::all));
    }

    private DynamicNode group(ContractGroup group, Tests tests) {
        Optional<String> reason = reason(group.title());
        Stream<DynamicNode> nodes = reason.isPresent()
                ? Stream.of(DynamicTest.dynamicTest(group.title() + " are switched off", () -> abort(reason.get())))
                : tests.of(plan).stream().map(test -> DynamicTest.dynamicTest(test.name(), () -> run(test)));
        return DynamicContainer.dynamicContainer(group.title(), nodes);
    }

    private static Plan plan(Contract contract) {
        try (ModelProvider provider = contract.open()) {
            return new Plan(contract, Target.all(provider, contract.facts()));
        }
    }

    private void run(ContractTest test) throws Exception {
        reason(test.name()).ifPresent(Suite::abort);
        if (test.needsWire() && contract.facts().wire().isEmpty()) {
            abort("The contract has no wire: nothing tells what the vendor's server says.");
        }
        try (Bench bench = Bench.open(contract)) {
            limited(bench, test);
        }
    }

    // A vendor that waits for ever fails its test and does not hold up the build.
    private static void limited(Bench bench, ContractTest test) throws Exception {
        Duration limit = bench.patience().multipliedBy(PATIENCES);
        Background work = Background.start(() -> test.body().run(bench));
        try {
            work.done().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            throw new AssertionFailedError("The test must end within " + limit.toMillis()
                    + " ms, but its thread was still here:\n" + work.stack());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) failed.getCause();
        } finally {
            work.thread().interrupt();
        }
    }

    private static void abort(String reason) {
        throw new TestAbortedException(reason);
    }

    private Optional<String> reason(String name) {
        return Optional.ofNullable(contract.facts().skipped().get(name));
    }

    /** Makes the tests of a group. */
    private interface Tests {
        List<ContractTest> of(Plan plan);
    }
}
