package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.model.UnknownModelException;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.PredefinedModel;
import dev.modelwright.text.NearName;
import java.util.List;
import java.util.Optional;

/**
 * The models of one kind that a vendor ships.
 *
 * @param vendor the vendor's id, for messages
 * @param models the models
 * @param credentials what they alone are called with, empty when other models are called with the same
 */
record ShippedModels(String vendor, List<PredefinedModel> models, Optional<Class<? extends Credentials>> credentials) {

    ShippedModels {
        models = List.copyOf(models);
    }

    static ShippedModels none(String vendor) {
        return new ShippedModels(vendor, List.of(), Optional.empty());
    }

    Optional<ModelSchema> find(String model) {
        return named(model).map(PredefinedModel::schema);
    }

    boolean ships(String model) {
        return named(model).isPresent();
    }

    private Optional<PredefinedModel> named(String model) {
        return models.stream().filter(shipped -> shipped.model().equals(model)).findFirst();
    }

    void require(ModelKind kind, String model) {
        if (!ships(model)) {
            throw new UnknownModelException(vendor, kind, model, names());
        }
    }

    /** Refuses credentials of a customizable model for one that is shipped, and the reverse. */
    void requireFit(String model, Credentials given) {
        credentials.ifPresent(own -> {
            boolean shipped = ships(model);
            if (shipped != own.isInstance(given)) {
                throw new IllegalArgumentException(shipped ? needsOwn(model, own, given) : needsOther(model, own));
            }
        });
    }

    private String needsOwn(String model, Class<?> own, Credentials given) {
        return "Model `" + model + "` is shipped by provider `" + vendor + "` and must have credentials of type `"
                + own.getSimpleName() + "`, but they were of type `"
                + given.getClass().getSimpleName() + "`. Give a model of your own another name.";
    }

    private String needsOther(String model, Class<?> own) {
        return "Model `" + model + "` is not shipped by provider `" + vendor + "` and cannot have credentials of type `"
                + own.getSimpleName() + "`. "
                + NearName.of(model, names())
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElse("Give those of a customizable model.");
    }

    private List<String> names() {
        return models.stream().map(PredefinedModel::model).toList();
    }
}
