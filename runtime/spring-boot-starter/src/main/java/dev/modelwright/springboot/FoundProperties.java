package dev.modelwright.springboot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Binds properties and remembers where each of them was set. */
final class FoundProperties implements BindHandler {

    private final Binder binder;
    private final Map<ConfigurationPropertyName, FoundProperty> found = new ConcurrentHashMap<>();

    FoundProperties(Binder binder) {
        this.binder = binder;
    }

    <T> Optional<T> bind(ConfigurationPropertyName name, Bindable<T> target) {
        return Optional.ofNullable(binder.bind(name, target, this).orElse(null));
    }

    <T> T bindOrCreate(ConfigurationPropertyName name, Bindable<T> target) {
        return binder.bindOrCreate(name, target, this);
    }

    @Override
    public Object onSuccess(ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        ConfigurationProperty property = context.getConfigurationProperty();
        if (property != null && name.equals(property.getName())) {
            found.put(name, new FoundProperty(name, result.toString(), property.getOrigin()));
        }
        return result;
    }

    /** Returns a property that was bound before; null when it is not set. */
    @Nullable
    FoundProperty get(ConfigurationPropertyName name) {
        return found.get(name);
    }

    /** Returns the properties right below a name that were bound before, in the order of their names. */
    List<FoundProperty> below(ConfigurationPropertyName parent) {
        return found.values().stream()
                .filter(property -> parent.isParentOf(property.name()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
