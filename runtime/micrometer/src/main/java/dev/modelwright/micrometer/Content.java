package dev.modelwright.micrometer;

import dev.modelwright.listener.Sensitive;
import java.util.Optional;

/** How much of what is said goes into observations. */
record Content(int maxCharacters) {

    static final Content NONE = new Content(0);

    static Content upTo(int maxCharacters) {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("`maxCharacters` must be 1 or more, but was " + maxCharacters + ".");
        }
        return new Content(maxCharacters);
    }

    Optional<String> ofRequest(Sensitive<Object> request) {
        return maxCharacters == 0 ? Optional.empty() : SpokenTexts.ofRequest(request.value(), maxCharacters);
    }

    Optional<String> ofAnswer(Sensitive<Object> answer) {
        return maxCharacters == 0 ? Optional.empty() : SpokenTexts.ofAnswer(answer.value(), maxCharacters);
    }

    Throwable shown(Throwable failure) {
        return maxCharacters == 0 ? QuietFailure.of(failure) : failure;
    }
}
