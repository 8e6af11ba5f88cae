package dev.modelwright.testkit;

import dev.modelwright.credential.CredentialViolation;
import dev.modelwright.credential.InvalidCredentialsException;
import dev.modelwright.schema.LocalizedText;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opentest4j.AssertionFailedError;

/** A vendor's form as its callers meet it: by asking for a model. */
record Form(Bench bench, Target target) {

    private static final String CHINESE = "zh_Hans";

    void takes(Map<String, ?> values) {
        try {
            bench.provider().model(target.kind(), target.model(), values);
        } catch (InvalidCredentialsException refused) {
            throw new AssertionFailedError(
                    "The values must be taken, but were refused: " + refused.getMessage(), refused);
        }
    }

    /** Returns what is reported of values, as variables and rules. */
    Set<String> refuses(Map<String, ?> values) {
        InvalidCredentialsException refused = Check.thrown(
                InvalidCredentialsException.class, () -> bench.provider().model(target.kind(), target.model(), values));
        Set<String> reported = new TreeSet<>();
        for (CredentialViolation violation : refused.violations()) {
            Check.that(
                    reported.add(violation.variable() + " " + violation.rule()),
                    "The violation of `%s` must be reported once.",
                    violation.variable());
            bothLanguages(violation.messages(), "message", violation);
            bothLanguages(violation.remedies(), "remedy", violation);
        }
        Check.that(
                !String.valueOf(refused.getMessage()).contains("canary"), "What is reported must not quote a secret.");
        return reported;
    }

    private static void bothLanguages(LocalizedText text, String what, CredentialViolation violation) {
        Check.that(
                !text.english().isBlank()
                        && text.translation(CHINESE)
                                .filter(words -> !words.isBlank())
                                .isPresent(),
                "The %s about `%s` must be there in English and in Chinese.",
                what,
                violation.variable());
    }
}
