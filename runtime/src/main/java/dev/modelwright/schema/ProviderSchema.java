package dev.modelwright.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as it declares itself.
 *
 * @param id the identifier, of lower-case letters, digits, {@code _} and {@code -}
 * @param label what users read
 * @param description what the vendor offers
 * @param icons file names of icons
 * @param background a CSS hex colour
 * @param help where users find out how to get a credential
 * @param supportedKinds the kinds of models offered, in declaration order
 * @param methods how users come to a model
 * @param providerForm the credential that serves all predefined models
 * @param modelNameField how a form asks for the name of a customizable model
 * @param modelForm the credential of one customizable model
 * @param models the predefined models, in position order; those of generated code are made when they are first read
 */
public record ProviderSchema(
        String id,
        LocalizedText label,
        Optional<LocalizedText> description,
        Icons icons,
        Optional<String> background,
        Optional<HelpLink> help,
        List<ModelKind> supportedKinds,
        Set<ConfigurationMethod> methods,
        Optional<CredentialForm> providerForm,
        Optional<ModelNameField> modelNameField,
        Optional<CredentialForm> modelForm,
        List<ModelSchema> models) {

    public ProviderSchema {
        Objects.requireNonNull(id, "id");
        supportedKinds = List.copyOf(supportedKinds);
        EnumSet<ConfigurationMethod> copy = EnumSet.noneOf(ConfigurationMethod.class);
        copy.addAll(methods);
        methods = Collections.unmodifiableSet(copy);
        models = ModelList.copyOf(models);
    }

    /** Starts a vendor that offers nothing yet. */
    public static Builder builder(String id, LocalizedText label) {
        return new Builder(id, label);
    }

    /** Returns the predefined model of this kind and name, empty when the vendor ships none. */
    public Optional<ModelSchema> model(ModelKind kind, String name) {
        return ModelList.copyOf(models).find(kind, name);
    }

    /** Returns the predefined models of a kind in position order. What is said of them is not read until it is asked for. */
    public List<PredefinedModel> predefined(ModelKind kind) {
        return ModelList.copyOf(models).ofKind(kind);
    }

    /** Returns this vendor with other predefined models. */
    public ProviderSchema withModels(List<ModelSchema> other) {
        return new ProviderSchema(
                id,
                label,
                description,
                icons,
                background,
                help,
                supportedKinds,
                methods,
                providerForm,
                modelNameField,
                modelForm,
                other);
    }

    /** Collects the parts of a vendor. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final LocalizedText label;
        private final List<ModelKind> kinds = new ArrayList<>();
        private final Set<ConfigurationMethod> methods = EnumSet.noneOf(ConfigurationMethod.class);
        private final List<PredefinedModel> models = new ArrayList<>();
        private @Nullable LocalizedText description;
        private Icons icons = Icons.NONE;
        private @Nullable String background;
        private @Nullable HelpLink help;
        private @Nullable CredentialForm providerForm;
        private @Nullable ModelNameField modelNameField;
        private @Nullable CredentialForm modelForm;

        private Builder(String id, LocalizedText label) {
            this.id = id;
            this.label = label;
        }

        /** Says what the vendor offers. */
        public Builder description(LocalizedText description) {
            this.description = description;
            return this;
        }

        /** Names the icons. */
        public Builder icons(Icons icons) {
            this.icons = icons;
            return this;
        }

        /** Sets the background colour. */
        public Builder background(String colour) {
            this.background = colour;
            return this;
        }

        /** Links to an explanation of how to get a credential. */
        public Builder help(HelpLink help) {
            this.help = help;
            return this;
        }

        /** Adds kinds of models. */
        public Builder kinds(Collection<ModelKind> more) {
            kinds.addAll(more);
            return this;
        }

        /** Adds kinds of models. */
        public Builder kinds(ModelKind... more) {
            return kinds(List.of(more));
        }

        /** Adds configuration methods. */
        public Builder methods(Collection<ConfigurationMethod> more) {
            methods.addAll(more);
            return this;
        }

        /** Adds configuration methods. */
        public Builder methods(ConfigurationMethod... more) {
            return methods(List.of(more));
        }

        /** Sets the credential that serves all predefined models. */
        public Builder providerForm(CredentialForm form) {
            this.providerForm = form;
            return this;
        }

        /** Says how a form asks for the name of a customizable model. */
        public Builder modelNameField(ModelNameField field) {
            this.modelNameField = field;
            return this;
        }

        /** Sets the credential of one customizable model. */
        public Builder modelForm(CredentialForm form) {
            this.modelForm = form;
            return this;
        }

        /** Adds predefined models, after those that are there. */
        public Builder models(Collection<ModelSchema> more) {
            models.addAll(ModelList.made(more));
            return this;
        }

        /** Adds predefined models, after those that are there, without reading what is said of them. */
        public Builder models(PredefinedModel... more) {
            models.addAll(List.of(more));
            return this;
        }

        /** Returns the vendor. */
        public ProviderSchema build() {
            return new ProviderSchema(
                    id,
                    label,
                    Optional.ofNullable(description),
                    icons,
                    Optional.ofNullable(background),
                    Optional.ofNullable(help),
                    kinds,
                    methods,
                    Optional.ofNullable(providerForm),
                    Optional.ofNullable(modelNameField),
                    Optional.ofNullable(modelForm),
                    ModelList.of(models));
        }
    }
}
