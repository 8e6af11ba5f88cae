package dev.modelwright.registry;

import java.util.Collection;
import java.util.Optional;

/** No vendor of the id that was asked for is at hand. */
public final class UnknownProviderException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownProviderException(String id, Optional<String> near, Collection<String> known) {
        super("No provider has the id `" + id + "`. "
                + near.map(name -> "Did you mean `" + name + "`?").orElseGet(() -> remedy(known)));
    }

    private static String remedy(Collection<String> known) {
        return known.isEmpty()
                ? "No provider is on the class path: add a provider's jar."
                : "The class path has " + String.join(", ", known) + ".";
    }
}
