package dev.modelwright.springboot;

import dev.modelwright.credential.SecretResolver;
import dev.modelwright.listener.ModelListener;
import dev.modelwright.model.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models that the properties state, by the names of their beans. Each is also a bean of its own. */
public final class ConfiguredModels {

    private final Map<String, Model> models;

    private ConfiguredModels(Map<String, Model> models) {
        this.models = models;
    }

    static ConfiguredModels of(
            List<ModelSetting> settings, Optional<SecretResolver> secrets, List<ModelListener> listeners) {
        List<PropertyViolation> violations = new ArrayList<>();
        Map<String, Model> models = new ModelMaking(secrets, violations).make(settings);
        if (!violations.isEmpty()) {
            throw new WrongPropertiesException(violations);
        }
        models.replaceAll((name, model) -> Heard.by(listeners, model));
        return new ConfiguredModels(Collections.unmodifiableMap(models));
    }

    /** Returns all models, with every {@link ModelListener} bean around them. */
    public Map<String, Model> all() {
        return models;
    }

    /**
     * Returns a model.
     *
     * @throws IllegalArgumentException when there is none of this name and type
     */
    public <M extends Model> M get(String name, Class<M> type) {
        Model model = models.get(name);
        if (!type.isInstance(model)) {
            throw new IllegalArgumentException(
                    "There is no " + type.getSimpleName() + " `" + name + "` among " + models.keySet() + ".");
        }
        return type.cast(model);
    }
}
