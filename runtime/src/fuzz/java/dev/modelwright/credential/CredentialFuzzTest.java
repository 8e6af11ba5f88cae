package dev.modelwright.credential;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Run by the profile `fuzz` alone. */
class CredentialFuzzTest {

    @FuzzTest(maxDuration = "")
    void anyFormAndValues(byte[] input) {
        CredentialFuzz.run(input);
    }
}
