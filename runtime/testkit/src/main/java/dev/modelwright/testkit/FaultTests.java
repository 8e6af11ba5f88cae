package dev.modelwright.testkit;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.FinishReason;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** What callers see of faults of server and network. */
final class FaultTests {

    private static final String WORDS = "the engine has died no 4711";

    private FaultTests() {}

    static List<ContractTest> all(Plan plan) {
        return plan.eachCalls((call, target) -> {
            List<ContractTest> tests = new ArrayList<>();
            for (Fault fault : Fault.values()) {
                tests.add(ContractTest.onWire(
                        call.title() + ": " + fault.title(), bench -> fault(bench, call, target, fault)));
            }
            tests.add(ContractTest.onWire(
                    call.title() + ": silence ends when patience does", bench -> silence(bench, call, target)));
            if (call.isStreamed()) {
                tests.add(ContractTest.onWire(
                        call.title() + ": an error inside the stream is the call's failure",
                        bench -> inside(bench, call, target)));
            }
            if (call == ContractCall.CHAT_STREAM) {
                tests.add(ContractTest.onWire(
                        call.title() + ": an end without a reason is no end in good order",
                        bench -> unfinished(bench, call, target)));
                tests.add(ContractTest.onWire(
                        call.title() + ": a stream that failed stays failed", bench -> once(bench, call, target)));
            }
            return tests;
        });
    }

    private static void fault(Bench bench, ContractCall call, Target target, Fault fault) {
        bench.answering(call);
        Said good = bench.call(call, target);
        bench.answering(call, fault.applied(bench.wire().answer(call)));
        try {
            Said said = bench.call(call, target);
            Check.that(fault.mayBeAnswered(call), "Callers must get a failure, but got %s.", said.content());
            if (fault == Fault.OTHER_CONTENT_TYPE && call.kind() != ModelKind.TTS) {
                Check.same(good.content(), said.content(), "The answer");
            }
        } catch (InvokeException failed) {
            Check.that(
                    fault.kinds().contains(failed.kind()),
                    "The failure must be one of %s, but was %s: %s",
                    fault.kinds(),
                    failed.kind(),
                    failed.detail());
        }
    }

    private static void silence(Bench bench, ContractCall call, Target target) {
        Map<String, Object> impatience = bench.wire().impatience();
        if (impatience.isEmpty()) {
            throw new TestAbortedException("The wire knows no credentials with a short time limit.");
        }
        bench.answering(call, Answer.nothing(Ending.SILENCE));
        InvokeException failure = Check.fails(() -> call.of(bench.model(target, impatience), bench.question()));
        Check.same(ErrorKind.CONNECTION, failure.kind(), "The kind of the failure");
    }

    private static void inside(Bench bench, ContractCall call, Target target) {
        byte[] frame = bench.wire()
                .failureInside(call, WORDS)
                .orElseThrow(() -> new TestAbortedException("The vendor has no form for errors inside such streams."));
        bench.answering(call, bench.wire().answer(call).firstPieceAnd(frame));
        InvokeException failure = Check.fails(() -> bench.call(call, target));
        Check.that(
                failure.detail().contains(WORDS), "The failure must keep `%s`, but was: %s", WORDS, failure.detail());
        Check.that(
                call != ContractCall.CHAT_STREAM
                        || failure.partialText().filter(text -> !text.isEmpty()).isPresent(),
                "The failure must keep the text that had come.");
    }

    private static void unfinished(Bench bench, ContractCall call, Target target) {
        Answer answer = bench.wire().answer(call);
        bench.answering(call, answer.endingAfter(answer.firstPiece(), Ending.ORDERLY));
        try {
            Said said = bench.call(call, target);
            Check.same(Optional.of(FinishReason.INCOMPLETE), said.finish(), "The reason of the end");
        } catch (InvokeException failure) {
            Check.that(
                    Set.of(ErrorKind.CONNECTION, ErrorKind.SERVER_UNAVAILABLE).contains(failure.kind()),
                    "A stream that ends without a reason is no fault of the caller, but was %s.",
                    failure.kind());
        }
    }

    private static void once(Bench bench, ContractCall call, Target target) throws Exception {
        Answer answer = bench.wire().answer(call);
        bench.answering(call, answer.endingAfter(answer.firstPiece(), Ending.CLOSE));
        try (Reading reading = Reading.open(bench.model(target), call)) {
            InvokeException first = Check.fails(reading::readToEnd);
            InvokeException second = Check.fails(reading::result);
            Check.same(first.kind(), second.kind(), "The kind of the failure that is told again");
            int pieces = reading.pieces();
            Check.fails(reading::readToEnd);
            Check.same(pieces, reading.pieces(), "How many chunks there are behind a failure");
        }
    }
}
