package dev.modelwright.testkit;

import dev.modelwright.credential.CredentialViolation.Rule;
import dev.modelwright.credential.FormState;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.error.ConnectionException;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.Model;
import dev.modelwright.model.ModelListing;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That the models that a vendor lists can be called. */
final class ListingTests {

    // Each of them may mean a question and a call at the vendor.
    private static final int TRIED = 3;

    private ListingTests() {}

    static List<ContractTest> all(Plan plan) {
        Set<ModelKind> listed = listed(plan.contract());
        return Plan.each(
                plan.oneOfEachKind().stream()
                        .filter(target -> listed.contains(target.kind()))
                        .toList(),
                ListingTests::of);
    }

    private static Set<ModelKind> listed(Contract contract) {
        try (ModelProvider provider = contract.open()) {
            return provider.kinds().stream()
                    .filter(kind -> provider.listing(kind).isPresent())
                    .collect(Collectors.toSet());
        }
    }

    private static List<ContractTest> of(Target target) {
        String kind = target.kind().wireName();
        return List.of(
                ContractTest.of(kind + ": models that are listed are served", bench -> served(bench, target)),
                ContractTest.of(
                        kind + ": everything that a listing misses is reported at once",
                        bench -> missing(bench, target)),
                ContractTest.of(
                        kind + ": a closed provider lists nothing, with the code `closed`",
                        bench -> closed(bench, target)));
    }

    private static void served(Bench bench, Target target) {
        ContractCall call = CallTests.anyCall(target);
        ModelListing listing = listing(bench.answering(call), target);
        Map<String, Object> values = bench.values(listing.form(), Map.of());
        List<ListedModel> models = listing.list(values);
        Check.that(
                !models.isEmpty(), "The list must hold a model. Have the wire's `aside` answer the question with one.");
        for (ListedModel listed : models.subList(0, Math.min(TRIED, models.size()))) {
            Model model = bench.provider().model(target.kind(), listed.model(), listed.credentials(values));
            model.validateCredentials();
            call.of(model, bench.question());
        }
    }

    private static void missing(Bench bench, Target target) {
        ModelListing listing = listing(bench.answering(CallTests.anyCall(target)), target);
        Set<String> expected = FormState.of(listing.form(), Map.of()).fields().stream()
                .filter(state -> state.required())
                .map(state -> state.field().variable() + " " + Rule.REQUIRED)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!expected.isEmpty()) {
            Set<String> reported =
                    Check.thrown(InvalidCredentialsException.class, () -> listing.list(Map.of())).violations().stream()
                            .map(violation -> violation.variable() + " " + violation.rule())
                            .collect(Collectors.toCollection(TreeSet::new));
            Check.same(expected, reported, "What is reported of a listing without values");
        }
    }

    private static void closed(Bench bench, Target target) {
        ModelListing listing = listing(bench.answering(CallTests.anyCall(target)), target);
        Map<String, Object> values = bench.values(listing.form(), Map.of());
        bench.provider().close();
        ClosingTests.requireClosed(Check.thrown(ConnectionException.class, () -> listing.list(values)));
    }

    private static ModelListing listing(Bench bench, Target target) {
        return bench.provider().listing(target.kind()).orElseThrow();
    }
}
