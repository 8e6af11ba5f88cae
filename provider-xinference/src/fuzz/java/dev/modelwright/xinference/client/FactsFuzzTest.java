package dev.modelwright.xinference.client;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Run by the profile `fuzz` alone. */
class FactsFuzzTest {

    @FuzzTest(maxDuration = "")
    void anyFacts(byte[] input) {
        FactsFuzz.run(input);
    }
}
