package dev.modelwright.testkit;

import dev.modelwright.model.Model;
import dev.modelwright.registry.UnsupportedModelKindException;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What a vendor says of itself, and what its models answer. */
final class CallTests {

    private static final int THREADS = 8;
    private static final int CALLS = 48;

    private CallTests() {}

    static List<ContractTest> all(Plan plan) {
        List<ContractTest> tests = new ArrayList<>();
        tests.add(ContractTest.of("every kind with a driver is declared, and others are refused", CallTests::kinds));
        tests.addAll(Plan.each(
                plan.targets(),
                target -> List.of(ContractTest.of(
                        target.title() + " is what it was asked for", bench -> identity(bench, target)))));
        tests.addAll(Plan.each(
                plan.oneOfEachKind(),
                target -> List.of(
                        ContractTest.of(target.title() + ": good credentials are valid", bench -> valid(bench, target)),
                        ContractTest.of(
                                target.title() + ": the caller's map may be changed afterwards",
                                bench -> copied(bench, target)))));
        tests.addAll(plan.eachCalls((call, target) -> List.of(
                ContractTest.of(
                        call.title() + " is answered, and answered the same again",
                        bench -> answered(bench, call, target)),
                ContractTest.of(
                        call.title() + ": one model serves many threads", bench -> manyThreads(bench, call, target)))));
        return tests;
    }

    private static void kinds(Bench bench) {
        for (ModelKind kind : ModelKind.values()) {
            boolean has = bench.provider().kinds().contains(kind);
            boolean declared = bench.provider().schema().supportedKinds().contains(kind);
            Check.that(!has || declared, "The kind %s has a driver and must be among the declared kinds.", kind);
            if (!has) {
                Check.thrown(
                        UnsupportedModelKindException.class,
                        () -> bench.provider().model(kind, "m", Map.of()));
            }
        }
    }

    private static void identity(Bench bench, Target target) {
        ContractCall call = anyCall(target);
        Model model = bench.answering(call).model(target);
        Check.same(target.model(), model.model(), "The model's name");
        Check.same(target.kind(), model.kind(), "The model's kind");
        Check.same(bench.provider().id(), model.provider(), "The model's provider");
        ModelSchema schema = model.schema();
        Check.same(target.kind(), schema.kind(), "The kind in the model's schema");
        Check.same(target.model(), schema.model(), "The name in the model's schema");
        Check.same(target.source(), schema.source(), "The source in the model's schema");
    }

    private static void valid(Bench bench, Target target) {
        bench.answering(anyCall(target)).model(target).validateCredentials();
    }

    private static void copied(Bench bench, Target target) {
        ContractCall call = anyCall(target);
        Map<String, Object> values = new LinkedHashMap<>(bench.answering(call).credentials(target, Map.of()));
        Model model = bench.provider().model(target.kind(), target.model(), values);
        values.replaceAll((variable, value) -> "changed");
        call.of(model, bench.question());
        Check.that(values.values().stream().allMatch("changed"::equals), "The caller's map must be left as it was.");
    }

    private static void answered(Bench bench, ContractCall call, Target target) {
        Model model = bench.answering(call).model(target);
        Said first = call.of(model, bench.question());
        Check.same(first.content(), call.of(model, bench.question()).content(), "The second answer");
    }

    private static void manyThreads(Bench bench, ContractCall call, Target target) throws Exception {
        Model model = bench.answering(call).model(target);
        Said alone = call.of(model, bench.question());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Said>> work = IntStream.range(0, CALLS)
                    .<Callable<Said>>mapToObj(i -> () -> call.of(model, bench.question()))
                    .toList();
            for (Future<Said> said : threads.invokeAll(work)) {
                Check.same(alone.content(), said.get().content(), "The answer in one of many threads");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    static ContractCall anyCall(Target target) {
        for (ContractCall call : ContractCall.values()) {
            if (call.kind() == target.kind()) {
                return call;
            }
        }
        throw new IllegalStateException("No way to call " + target.kind());
    }
}
