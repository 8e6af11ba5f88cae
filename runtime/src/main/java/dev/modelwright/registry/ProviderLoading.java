package dev.modelwright.registry;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Loads providers one by one, so that one that fails hides no other. Without lambdas and streams, as this is among the first things
 * that a process does: they took a third of the time for 34 vendors.
 */
final class ProviderLoading {

    // The service loader promises to go on behind a failure, but nobody could wait for one that does not.
    private static final int MOST_FAILURES = 1_000;

    private final List<ModelProvider> providers = new ArrayList<>();
    private final List<BrokenProvider> broken = new ArrayList<>();

    ProviderLoading(ServiceLoader<ModelProvider> services) {
        Iterator<ModelProvider> found = services.iterator();
        boolean more = true;
        while (more && broken.size() < MOST_FAILURES) {
            try {
                more = found.hasNext();
                if (more) {
                    providers.add(named(found.next()));
                }
            } catch (ServiceConfigurationError | LinkageError | RuntimeException failure) {
                broken.add(new BrokenProvider(String.valueOf(failure.getMessage()), failure));
            }
        }
    }

    List<ModelProvider> providers() {
        return List.copyOf(providers);
    }

    List<BrokenProvider> broken() {
        return List.copyOf(broken);
    }

    // Whoever cannot say its id cannot be found by it.
    private static ModelProvider named(ModelProvider provider) {
        if (provider.id() == null) {
            throw new IllegalStateException(provider.getClass().getName() + " has no id");
        }
        return provider;
    }
}
