package dev.modelwright.registry;

import dev.modelwright.text.NearName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The vendors at hand, by id. Immutable. */
public final class ModelProviders {

    private final Map<String, ModelProvider> providers;

    private ModelProviders(Map<String, ModelProvider> providers) {
        this.providers = Collections.unmodifiableMap(new LinkedHashMap<>(providers));
    }

    /**
     * Finds the vendors on the class path or module path of the calling thread's class loader.
     *
     * @throws IllegalStateException when two vendors have one id
     */
    public static ModelProviders load() {
        return of(ServiceLoader.load(ModelProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * Returns exactly these vendors, in the order of their ids.
     *
     * @throws IllegalStateException when two vendors have one id
     */
    public static ModelProviders of(Collection<? extends ModelProvider> providers) {
        Map<String, ModelProvider> byId = new TreeMap<>();
        for (ModelProvider provider : providers) {
            ModelProvider other = byId.put(provider.id(), provider);
            if (other != null) {
                throw new IllegalStateException("Two providers have the id `" + provider.id() + "`: "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName() + ". Remove one from the class path.");
            }
        }
        return new ModelProviders(byId);
    }

    /** Returns the vendors in the order of their ids. */
    public List<ModelProvider> all() {
        return List.copyOf(providers.values());
    }

    /**
     * Returns the vendor of this id.
     *
     * @throws UnknownProviderException when there is none
     */
    public ModelProvider provider(String id) {
        ModelProvider provider = providers.get(Objects.requireNonNull(id, "id"));
        if (provider == null) {
            throw new UnknownProviderException(id, NearName.of(id, providers.keySet()), providers.keySet());
        }
        return provider;
    }
}
