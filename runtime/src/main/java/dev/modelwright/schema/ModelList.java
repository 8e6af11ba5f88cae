package dev.modelwright.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The models of a vendor. Names and kinds are at hand; what else is said of a model is made when it is first asked for, as a program
 * calls few of the models that its vendors ship. Immutable.
 *
 * <p>Like all that runs while generated code makes a schema, this has loops in place of streams: each lambda is one more class that a
 * starting process must make.
 */
final class ModelList extends AbstractList<ModelSchema> implements RandomAccess {

    private final List<PredefinedModel> models;

    private ModelList(List<PredefinedModel> models) {
        this.models = List.copyOf(models);
    }

    static ModelList of(List<PredefinedModel> models) {
        return new ModelList(models);
    }

    /** Returns the same models, without making any. */
    static ModelList copyOf(List<ModelSchema> schemas) {
        return schemas instanceof ModelList known ? known : new ModelList(made(schemas));
    }

    static List<PredefinedModel> made(Collection<ModelSchema> schemas) {
        List<PredefinedModel> models = new ArrayList<>(schemas.size());
        for (ModelSchema schema : schemas) {
            models.add(new Made(schema));
        }
        return models;
    }

    Optional<ModelSchema> find(ModelKind kind, String name) {
        for (PredefinedModel model : models) {
            if (model.kind() == kind && model.model().equals(name)) {
                return Optional.of(model.schema());
            }
        }
        return Optional.empty();
    }

    List<PredefinedModel> ofKind(ModelKind kind) {
        List<PredefinedModel> found = new ArrayList<>(models.size());
        for (PredefinedModel model : models) {
            if (model.kind() == kind) {
                found.add(model);
            }
        }
        return List.copyOf(found);
    }

    @Override
    public ModelSchema get(int index) {
        return models.get(index).schema();
    }

    @Override
    public int size() {
        return models.size();
    }

    // Refused when there is nothing to remove as well, as by every other immutable list.
    @Override
    public void clear() {
        throw new UnsupportedOperationException("The models of a vendor cannot be changed.");
    }

    private record Made(ModelSchema schema) implements PredefinedModel {

        private Made {
            Objects.requireNonNull(schema, "schema");
        }

        @Override
        public String model() {
            return schema.model();
        }

        @Override
        public ModelKind kind() {
            return schema.kind();
        }
    }
}
