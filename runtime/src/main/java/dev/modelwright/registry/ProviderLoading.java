package dev.modelwright.registry;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Loads providers one by one, so that one that fails hides no other. */
final class ProviderLoading {

    // The service loader promises to go on behind a failure, but nobody could wait for one that does not.
    private static final int MOST_FAILURES = 1_000;

    private final List<ModelProvider> providers = new ArrayList<>();
    private final List<BrokenProvider> broken = new ArrayList<>();

    ProviderLoading(ServiceLoader<ModelProvider> services) {
        Iterator<ServiceLoader.Provider<ModelProvider>> found =
                services.stream().iterator();
        Optional<Boolean> more = attempt(found::hasNext);
        while (more.orElse(true) && broken.size() < MOST_FAILURES) {
            if (more.isPresent()) {
                attempt(found::next).ifPresent(this::load);
            }
            more = attempt(found::hasNext);
        }
    }

    List<ModelProvider> providers() {
        return List.copyOf(providers);
    }

    List<BrokenProvider> broken() {
        return List.copyOf(broken);
    }

    private void load(ServiceLoader.Provider<ModelProvider> service) {
        attempt(() -> named(service.get())).ifPresent(providers::add);
    }

    // Whoever cannot say its id cannot be found by it.
    private static ModelProvider named(ModelProvider provider) {
        if (provider.id() == null) {
            throw new IllegalStateException(provider.getClass().getName() + " has no id");
        }
        return provider;
    }

    private <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (ServiceConfigurationError | LinkageError | RuntimeException failure) {
            broken.add(new BrokenProvider(String.valueOf(failure.getMessage()), failure));
            return Optional.empty();
        }
    }
}
