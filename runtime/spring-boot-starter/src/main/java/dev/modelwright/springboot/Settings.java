package dev.modelwright.springboot;

import dev.modelwright.credential.SecretResolver;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.springboot.ModelwrightProperties.SecretReferences;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * What the properties state, found right as far as that can be told without looking secrets up.
 *
 * @param models the models in the order of their names
 * @param references what the values of secret fields may refer to
 */
record Settings(List<ModelSetting> models, SecretReferences references) {

    /**
     * Reads the properties.
     *
     * @throws WrongPropertiesException with everything that is wrong
     */
    static Settings read(Environment environment, ModelProviders providers) {
        FoundProperties properties = new FoundProperties(Binder.get(environment));
        ModelwrightProperties stated =
                properties.bindOrCreate(PropertyNames.ROOT, Bindable.of(ModelwrightProperties.class));
        SettingsReader reader = new SettingsReader(properties, providers);
        List<ModelSetting> models = reader.read(stated.models());
        // References are texts like others here: whether they lead anywhere is found out when the beans are made.
        new ModelMaking(Optional.empty(), reader.violations()).make(models);
        if (!reader.violations().isEmpty()) {
            throw new WrongPropertiesException(reader.violations());
        }
        return new Settings(models, stated.secrets());
    }

    Optional<SecretResolver> secrets() {
        return switch (references) {
            case NONE -> Optional.empty();
            case ENVIRONMENT -> Optional.of(SecretResolver.environment());
            case FILES -> Optional.of(SecretResolver.files());
            case STANDARD -> Optional.of(SecretResolver.standard());
        };
    }
}
