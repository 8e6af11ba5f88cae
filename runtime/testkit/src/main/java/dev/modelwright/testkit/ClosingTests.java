package dev.modelwright.testkit;

import dev.modelwright.error.ConnectionException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** That a closed provider ends its calls and takes no others. */
final class ClosingTests {

    private static final String CLOSED = "closed";

    private ClosingTests() {}

    static List<ContractTest> all(Plan plan) {
        List<ContractTest> tests = new ArrayList<>();
        tests.add(ContractTest.of("closing twice is closing once", bench -> {
            bench.provider().close();
            bench.provider().close();
        }));
        tests.addAll(Plan.each(
                plan.oneOfEachKind(),
                target -> List.of(ContractTest.of(
                        target.title() + ": a closed provider gives no model", bench -> noModel(bench, target)))));
        tests.addAll(plan.eachCalls((call, target) -> List.of(
                ContractTest.of(
                        call.title() + ": a call of a closed provider fails with the code `closed`",
                        bench -> refused(bench, call, target)),
                ContractTest.onWire(
                        call.title() + ": closing the provider ends a call that waits",
                        bench -> ended(bench, call, target)))));
        return tests;
    }

    private static void noModel(Bench bench, Target target) {
        bench.answering(CallTests.anyCall(target));
        bench.provider().close();
        Check.thrown(IllegalStateException.class, () -> bench.model(target));
    }

    private static void refused(Bench bench, ContractCall call, Target target) {
        Model model = bench.answering(call).model(target);
        call.of(model, bench.question());
        int before = bench.calls().size();
        bench.provider().close();
        requireClosed(Check.thrown(ConnectionException.class, () -> call.of(model, bench.question())));
        Check.same(before, bench.calls().size(), "How often the server was called");
    }

    private static void ended(Bench bench, ContractCall call, Target target) throws Exception {
        bench.answering(call, Answer.nothing(Ending.SILENCE));
        CompletableFuture<@Nullable Void> done =
                Background.start(() -> bench.call(call, target)).done();
        CancellationTests.awaitCall(bench, done);
        bench.provider().close();
        Throwable failure = Check.thrown(
                        ExecutionException.class,
                        () -> done.get(bench.patience().toMillis(), TimeUnit.MILLISECONDS))
                .getCause();
        Check.that(
                failure instanceof InvokeException,
                "Callers must get an InvokeException, but got %s.",
                String.valueOf(failure));
        CancellationTests.seen(bench);
    }

    static void requireClosed(InvokeException failure) {
        Check.same(Optional.of(CLOSED), failure.code(), "The code of the failure");
    }
}
