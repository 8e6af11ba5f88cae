package dev.modelwright.processor.element;

import java.util.List;
import java.util.Set;

/**
 * A named module, as its declaration says.
 *
 * @param name the module's name
 * @param written the qualified names of the classes that it provides to the registry, in the order written
 * @param provided the qualified names of the providers that these are or return
 */
public record DeclaredModule(String name, List<String> written, Set<String> provided) {

    static final String SERVICE = "dev.modelwright.registry.ModelProvider";

    public DeclaredModule {
        written = List.copyOf(written);
        provided = Set.copyOf(provided);
    }

    /** Tells whether a provider is provided, as far as can be known: a class that returns any provider may return it. */
    public boolean provides(String provider) {
        return provided.contains(provider) || provided.contains(SERVICE);
    }
}
