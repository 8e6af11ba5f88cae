package dev.modelwright.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Run by the profile `fuzz` alone. */
class JsonFuzzTest {

    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] input) {
        JsonFuzz.run(input);
    }
}
