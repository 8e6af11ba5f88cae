package dev.modelwright.testkit;

/**
 * One test.
 *
 * @param name what it is reported as, unique in the suite
 * @param needsWire whether there must be a server
 * @param body what it does
 */
record ContractTest(String name, boolean needsWire, Body body) {

    static ContractTest of(String name, Body body) {
        return new ContractTest(name, false, body);
    }

    static ContractTest onWire(String name, Body body) {
        return new ContractTest(name, true, body);
    }

    /** What a test does with a provider and a server of its own. */
    interface Body {
        void run(Bench bench) throws Exception;
    }
}
