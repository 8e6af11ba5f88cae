package dev.modelwright.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;

/** That answers do not depend on where their bytes are cut. */
final class ChunkTests {

    private static final int SEEDS = 6;
    private static final int LONGEST = 12;

    private ChunkTests() {}

    static List<ContractTest> all(Plan plan) {
        return plan.eachCalls((call, target) -> {
            List<ContractTest> tests = new ArrayList<>();
            tests.add(test(call, target, "all at once", 0, random -> Integer.MAX_VALUE));
            tests.add(test(call, target, "one byte at a time", 0, random -> 1));
            for (int seed = 1; seed <= SEEDS; seed++) {
                tests.add(test(call, target, "at random, seed " + seed, seed, random -> 1 + random.nextInt(LONGEST)));
            }
            return tests;
        });
    }

    private static ContractTest test(ContractCall call, Target target, String how, int seed, Sizes sizes) {
        return ContractTest.onWire(call.title() + ": the same answer when its bytes are cut " + how, bench -> {
            bench.answering(call);
            Said whole = bench.call(call, target);
            Random random = new Random(seed);
            IntSupplier next = () -> sizes.next(random);
            bench.answering(call, bench.wire().answer(call).recut(next));
            Check.same(whole.content(), bench.call(call, target).content(), "The answer");
        });
    }

    /** How long the next piece is. */
    private interface Sizes {
        int next(Random random);
    }
}
