package dev.modelwright.testkit;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.Model;
import dev.modelwright.schema.FieldType;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** That secrets are nowhere to be read. */
final class SecrecyTests {

    private static final String CANARY = "canary0secret0value";
    private static final int UNAUTHORIZED = 401;

    private SecrecyTests() {}

    static List<ContractTest> all(Plan plan) {
        return plan.eachCalls((call, target) -> List.of(
                ContractTest.of(
                        call.title() + ": no secret in what is thrown, printed or logged",
                        bench -> silent(bench, call, target)),
                ContractTest.onWire(
                        call.title() + ": no secret in the address of a request",
                        bench -> address(bench, call, target)),
                ContractTest.onWire(
                        call.title() + ": a secret that the server repeats is not passed on",
                        bench -> echoed(bench, call, target))));
    }

    private static void silent(Bench bench, ContractCall call, Target target) {
        bench.answering(call);
        List<String> texts = new ArrayList<>();
        try (LogCapture log = LogCapture.start()) {
            for (Map<String, Object> canary : canaries(target)) {
                Model model = bench.model(target, canary);
                texts.add(model.toString());
                texts.add(thrown(() -> call.of(model, bench.question())));
                texts.add(thrown(model::validateCredentials));
            }
            texts.add(bench.provider().toString());
            texts.addAll(log.lines());
        }
        requireSilent(texts);
    }

    private static void address(Bench bench, ContractCall call, Target target) {
        bench.answering(call);
        for (Map<String, Object> canary : canaries(target)) {
            thrown(() -> call.of(bench.model(target, canary), bench.question()));
        }
        requireCalled(bench);
        bench.server().requests().forEach(request -> requireSilent(List.of(request.target())));
    }

    private static void echoed(Bench bench, ContractCall call, Target target) {
        VendorWire wire = bench.wire();
        bench.server().answering(request -> wire.aside(request, call).orElseGet(() -> echo(wire, request)));
        List<String> texts = new ArrayList<>();
        try (LogCapture log = LogCapture.start()) {
            for (Map<String, Object> canary : canaries(target)) {
                String failure = thrown(() -> call.of(bench.model(target, canary), bench.question()));
                Check.that(!failure.isEmpty(), "A call that the server refuses must fail.");
                texts.add(failure);
            }
            texts.addAll(log.lines());
        }
        requireCalled(bench);
        requireSilent(texts);
    }

    // A canary that is no value of its field may keep the call from being made, but not every one.
    private static void requireCalled(Bench bench) {
        boolean told = bench.server().requests().stream()
                .anyMatch(request -> request.headers().keySet().stream()
                                .anyMatch(name ->
                                        request.revealHeader(name).orElse("").contains(CANARY))
                        || request.target().contains(CANARY)
                        || request.text().contains(CANARY));
        Check.that(told, "The server must be told at least one secret, or there is nothing to look at.");
    }

    private static Answer echo(VendorWire wire, ReceivedRequest request) {
        StringBuilder words = new StringBuilder("refused:");
        request.headers()
                .keySet()
                .forEach(name ->
                        words.append(' ').append(request.revealHeader(name).orElse("")));
        return wire.failure(UNAUTHORIZED, words.toString());
    }

    private static List<Map<String, Object>> canaries(Target target) {
        List<Map<String, Object>> canaries = target.form().fields().stream()
                .filter(field -> field.type() == FieldType.SECRET_INPUT)
                .map(field -> Map.<String, Object>of(field.variable(), CANARY))
                .toList();
        if (canaries.isEmpty()) {
            throw new TestAbortedException("The form has no field for a secret.");
        }
        return canaries;
    }

    private static String thrown(Check.Work work) {
        StringWriter text = new StringWriter();
        try {
            work.run();
        } catch (Exception failure) {
            failure.printStackTrace(new PrintWriter(text, true));
            if (failure instanceof CredentialsRejectedException rejected) {
                text.append(rejected.reason());
                rejected.failure().ifPresent(cause -> text.append(facts(cause)));
            }
            if (failure instanceof InvokeException known) {
                text.append(facts(known));
            }
        }
        return text.toString();
    }

    private static String facts(InvokeException failure) {
        return String.join(
                "\n",
                failure.detail(),
                failure.code().orElse(""),
                failure.requestId().orElse(""),
                failure.partialText().orElse(""),
                failure.body().orElse(""));
    }

    // The message must not repeat what it complains about.
    private static void requireSilent(List<String> texts) {
        for (String text : texts) {
            int place = text.indexOf(CANARY);
            Check.that(
                    place < 0,
                    "A secret can be read behind: %s",
                    text.substring(Math.max(0, place - 80), Math.max(0, place)));
        }
    }
}
