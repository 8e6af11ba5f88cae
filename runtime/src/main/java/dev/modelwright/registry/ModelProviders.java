package dev.modelwright.registry;

import dev.modelwright.pipeline.Closing;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.text.NearName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The vendors at hand, by id and in an order. Immutable, but for the providers, which are closed with it. */
public final class ModelProviders implements AutoCloseable {

    private final Map<String, ModelProvider> providers;
    private final List<BrokenProvider> broken;

    private ModelProviders(Map<String, ModelProvider> providers, List<BrokenProvider> broken) {
        this.providers = Collections.unmodifiableMap(new LinkedHashMap<>(providers));
        this.broken = List.copyOf(broken);
    }

    /**
     * Finds the vendors on the class path or module path of the calling thread's class loader. One that cannot be loaded is
     * among {@link #broken()} and hides no other.
     *
     * @throws IllegalStateException when two vendors have one id
     */
    public static ModelProviders load() {
        return of(new ProviderLoading(ServiceLoader.load(ModelProvider.class)));
    }

    /**
     * Finds the vendors that a class loader sees, as {@link #load()} does.
     *
     * @throws IllegalStateException when two vendors have one id
     */
    public static ModelProviders load(ClassLoader loader) {
        return of(new ProviderLoading(ServiceLoader.load(ModelProvider.class, loader)));
    }

    /**
     * Returns exactly these vendors, in the order of their ids.
     *
     * @throws IllegalStateException when two vendors have one id
     */
    public static ModelProviders of(Collection<? extends ModelProvider> providers) {
        return new ModelProviders(byId(providers), List.of());
    }

    private static ModelProviders of(ProviderLoading loaded) {
        return new ModelProviders(byId(loaded.providers()), loaded.broken());
    }

    private static Map<String, ModelProvider> byId(Collection<? extends ModelProvider> providers) {
        Map<String, ModelProvider> byId = new TreeMap<>();
        for (ModelProvider provider : providers) {
            ModelProvider other = byId.put(provider.id(), provider);
            if (other != null) {
                throw new IllegalStateException("Two providers have the id `" + provider.id() + "`: "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName() + ". Remove one from the class path.");
            }
        }
        return byId;
    }

    /** Returns the vendors, in the order of their ids unless some are pinned. */
    public List<ModelProvider> all() {
        return List.copyOf(providers.values());
    }

    /**
     * Returns these vendors with some first, in the order in which they are named. Ids that no vendor has are left out, so that one
     * setting serves applications with different vendors.
     */
    public ModelProviders pinned(String... ids) {
        Map<String, ModelProvider> ordered = new LinkedHashMap<>();
        for (String id : ids) {
            if (providers.containsKey(id)) {
                ordered.put(id, providers.get(id));
            }
        }
        providers.forEach(ordered::putIfAbsent);
        return new ModelProviders(ordered, broken);
    }

    /** Returns those of these vendors that are named, in the order that they have. Ids that no vendor has are left out. */
    public ModelProviders including(String... ids) {
        return filtered(Arrays.asList(ids)::contains);
    }

    /** Returns these vendors without those that are named. Ids that no vendor has are left out. */
    public ModelProviders excluding(String... ids) {
        return filtered(id -> !Arrays.asList(ids).contains(id));
    }

    private ModelProviders filtered(Predicate<String> wanted) {
        Map<String, ModelProvider> left = new LinkedHashMap<>(providers);
        left.keySet().removeIf(wanted.negate());
        return new ModelProviders(left, broken);
    }

    /** Returns the vendors that have a driver for a kind of models, in order. */
    public List<ModelProvider> all(ModelKind kind) {
        return all().stream()
                .filter(provider -> provider.kinds().contains(kind))
                .toList();
    }

    /** Returns what was found but could not be loaded, in the order in which it was found. */
    public List<BrokenProvider> broken() {
        return broken;
    }

    /**
     * Returns the vendor of this id.
     *
     * @throws UnknownProviderException when there is none
     */
    public ModelProvider provider(String id) {
        ModelProvider provider = providers.get(Objects.requireNonNull(id, "id"));
        if (provider == null) {
            throw new UnknownProviderException(id, NearName.of(id, providers.keySet()), providers.keySet(), broken);
        }
        return provider;
    }

    /**
     * Closes these providers, see {@link ModelProvider#close}. Others that were loaded, and those that were left out here, go on. Not needed
     * in an application that uses them as long as it lives.
     *
     * @throws RuntimeException what the first provider that failed to close has thrown, when all others are closed too
     */
    @Override
    public void close() {
        Closing.all(providers.values().stream()
                .<Runnable>map(provider -> provider::close)
                .toList());
    }
}
