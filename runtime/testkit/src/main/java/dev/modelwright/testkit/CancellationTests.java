package dev.modelwright.testkit;

import dev.modelwright.error.InvokeException;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.Ending;
import dev.modelwright.testkit.server.ReceivedRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** That calls end when their callers say so. */
final class CancellationTests {

    private CancellationTests() {}

    static List<ContractTest> all(Plan plan) {
        return plan.eachCalls((call, target) -> call.isStreamed()
                ? List.of(
                        ContractTest.of(
                                call.title() + ": a stream that is closed gives nothing more",
                                bench -> closedEarly(bench, call, target)),
                        ContractTest.onWire(
                                call.title() + ": closing ends a reader that waits, and the server sees it",
                                bench -> closed(bench, call, target)))
                : List.of(ContractTest.onWire(
                        call.title() + ": interruption ends a call that waits, and the server sees it",
                        bench -> interrupted(bench, call, target))));
    }

    private static void closedEarly(Bench bench, ContractCall call, Target target) {
        try (Reading reading = Reading.open(bench.answering(call).model(target), call)) {
            reading.readOne();
            reading.cancel();
            // One that was read ahead may still be given.
            reading.readToEnd();
            Check.that(reading.pieces() <= 2, "A closed stream gave %d pieces.", reading.pieces());
            reading.cancel();
        }
    }

    private static void closed(Bench bench, ContractCall call, Target target) throws Exception {
        Answer answer = bench.wire().answer(call);
        bench.answering(call, answer.endingAfter(answer.firstPiece(), Ending.SILENCE));
        try (Reading reading = Reading.open(bench.model(target), call)) {
            reading.readOne();
            CompletableFuture<@Nullable Void> reader =
                    Background.start(reading::readToEnd).done();
            reading.cancel();
            ended(bench, reader);
        }
        seen(bench);
    }

    private static void interrupted(Bench bench, ContractCall call, Target target) throws Exception {
        bench.answering(call, Answer.nothing(Ending.SILENCE));
        Background started = Background.start(() -> bench.call(call, target));
        awaitCall(bench, started.done());
        started.thread().interrupt();
        Throwable failure = Check.thrown(
                        ExecutionException.class,
                        () -> started.done().get(bench.patience().toMillis(), TimeUnit.MILLISECONDS))
                .getCause();
        Check.that(
                failure instanceof InvokeException,
                "Callers that are interrupted must get an InvokeException, but got %s.",
                String.valueOf(failure));
        seen(bench);
    }

    static void awaitCall(Bench bench, CompletableFuture<@Nullable Void> done) throws Exception {
        CompletableFuture.anyOf(bench.called(), done.exceptionally(failure -> null))
                .get(bench.patience().toMillis(), TimeUnit.MILLISECONDS);
        Check.that(bench.called().isDone(), "The call must wait for its answer, but ended.");
    }

    private static void ended(Bench bench, CompletableFuture<@Nullable Void> work) throws Exception {
        try {
            work.get(bench.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillWaiting) {
            throw new AssertionFailedError("A reader whose stream is closed must not wait any longer.", stillWaiting);
        }
    }

    static void seen(Bench bench) throws InterruptedException {
        Check.same(1, bench.calls().size(), "How often the server was called");
        ReceivedRequest request = bench.calls().get(0);
        Check.that(request.awaitHangUp(bench.patience()), "The server must see that its caller has hung up.");
    }
}
