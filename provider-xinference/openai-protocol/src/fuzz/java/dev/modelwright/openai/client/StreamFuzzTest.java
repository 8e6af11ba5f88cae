package dev.modelwright.openai.client;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Run by the profile `fuzz` alone. */
class StreamFuzzTest {

    @FuzzTest(maxDuration = "")
    void anyEvents(byte[] input) {
        StreamFuzz.run(input);
    }
}
