package dev.modelwright.credential;

import java.util.Map;

/** A checked credential of one vendor. Generated types implement it; values never print secrets. */
public interface Credentials {

    /**
     * Returns the values by variable, in form order, such that parsing them gives an equal credential: texts, numbers and
     * booleans as such, secrets as {@link Secret}. What is absent has no entry.
     */
    Map<String, Object> toMap();
}
