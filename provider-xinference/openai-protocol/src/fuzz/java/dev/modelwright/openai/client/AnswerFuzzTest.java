package dev.modelwright.openai.client;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Run by the profile `fuzz` alone. */
class AnswerFuzzTest {

    @FuzzTest(maxDuration = "")
    void anyAnswer(byte[] input) {
        AnswerFuzz.run(input);
    }
}
