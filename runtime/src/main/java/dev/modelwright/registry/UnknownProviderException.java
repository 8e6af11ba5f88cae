package dev.modelwright.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** No vendor of the id that was asked for is at hand. */
public final class UnknownProviderException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownProviderException(String id, Optional<String> near, Collection<String> known, List<BrokenProvider> broken) {
        super("No provider has the id `" + id + "`. "
                + near.map(name -> "Did you mean `" + name + "`?").orElseGet(() -> remedy(known))
                + broken(broken));
    }

    // It may be one of these that was asked for.
    private static String broken(List<BrokenProvider> broken) {
        return broken.isEmpty()
                ? ""
                : broken.stream()
                        .map(BrokenProvider::description)
                        .collect(Collectors.joining("; ", " Could not be loaded: ", "."));
    }

    private static String remedy(Collection<String> known) {
        return known.isEmpty()
                ? "No provider is on the class path: add a provider's jar."
                : "The class path has " + String.join(", ", known) + ".";
    }
}
