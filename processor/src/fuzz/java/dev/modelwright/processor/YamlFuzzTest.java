package dev.modelwright.processor;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Run by the profile `fuzz` alone. */
class YamlFuzzTest {

    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] input) {
        YamlFuzz.run(input);
    }
}
