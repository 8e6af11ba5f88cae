package dev.modelwright.testkit;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.InvokeException;
import dev.modelwright.testkit.server.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What callers see of each HTTP status. */
final class StatusTests {

    static final List<Integer> STATUSES =
            List.of(400, 401, 402, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 529);

    private static final String WORDS = "the words of the vendor no 4711";
    private static final int TOO_MANY = 429;
    private static final int SECONDS = 17;
    private static final Duration LONG = Duration.ofHours(1);

    private StatusTests() {}

    static List<ContractTest> all(Plan plan) {
        return plan.eachCalls((call, target) -> {
            List<ContractTest> tests = new ArrayList<>();
            for (int status : STATUSES) {
                ErrorKind kind = plan.contract().facts().statuses().getOrDefault(status, ErrorKind.ofStatus(status));
                tests.add(ContractTest.onWire(
                        call.title() + ": status " + status + " is " + kind,
                        bench -> status(bench, call, target, status, kind)));
            }
            tests.add(ContractTest.onWire(
                    call.title() + ": Retry-After in seconds is kept", bench -> seconds(bench, call, target)));
            tests.add(ContractTest.onWire(
                    call.title() + ": Retry-After as a date is kept", bench -> date(bench, call, target)));
            return tests;
        });
    }

    private static void status(Bench bench, ContractCall call, Target target, int status, ErrorKind kind) {
        InvokeException failure = failure(bench, call, target, bench.wire().failure(status, WORDS));
        Check.same(kind, failure.kind(), "The kind of the failure");
        Check.that(
                failure.status().isPresent() && failure.status().getAsInt() == status,
                "The failure must tell the status %d, but told %s.",
                status,
                failure.status());
        Check.that(
                failure.detail().contains(WORDS), "The failure must keep `%s`, but was: %s", WORDS, failure.detail());
        Check.same(bench.provider().id(), failure.vendor(), "The vendor of the failure");
        Check.same(1, bench.calls().size(), "How often the server was called");
    }

    private static void seconds(Bench bench, ContractCall call, Target target) {
        Answer answer = bench.wire().failure(TOO_MANY, WORDS).withHeader("Retry-After", String.valueOf(SECONDS));
        Duration wait = waiting(bench, call, target, answer);
        Check.same(Duration.ofSeconds(SECONDS), wait, "The time to wait");
    }

    private static void date(Bench bench, ContractCall call, Target target) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plus(LONG).atZone(ZoneOffset.UTC));
        Answer answer = bench.wire().failure(TOO_MANY, WORDS).withHeader("Retry-After", date);
        Duration wait = waiting(bench, call, target, answer);
        Check.that(
                wait.compareTo(LONG) <= 0 && wait.compareTo(LONG.dividedBy(2)) > 0,
                "The time to wait until an hour from now was %s.",
                wait);
    }

    private static Duration waiting(Bench bench, ContractCall call, Target target, Answer answer) {
        return failure(bench, call, target, answer)
                .retryAfter()
                .orElseThrow(() -> new AssertionError("The failure must tell how long to wait."));
    }

    private static InvokeException failure(Bench bench, ContractCall call, Target target, Answer answer) {
        return Check.fails(() -> bench.answering(call, answer).call(call, target));
    }
}
