package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonValue;
import java.util.Optional;

/** Says what is wrong with a value that is not null. */
@FunctionalInterface
interface ValueRule {

    /** Returns the fault in the real server's words, empty when there is none. */
    Optional<String> fault(JsonValue value);
}
