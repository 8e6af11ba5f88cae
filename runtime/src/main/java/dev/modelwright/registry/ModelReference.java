package dev.modelwright.registry;

import dev.modelwright.credential.CredentialSource;
import dev.modelwright.model.Model;
import dev.modelwright.schema.ModelKind;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * Names a model of any vendor, and its credential by reference, so that both can be stored or sent to another process, where
 * {@link #resolve} makes a model of it. It holds names and never a secret: what the credential's reference stands for is known to the
 * {@link CredentialSource} of the other side alone.
 *
 * @param provider the vendor's id
 * @param kind the kind of the model
 * @param model the model's name
 * @param credential the name by which the credential is known on the other side. No secret
 */
public record ModelReference(String provider, ModelKind kind, String model, String credential) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a reference. Nothing is looked up.
     *
     * @throws IllegalArgumentException when one of the names is blank, longer than 512 characters, or has characters that cannot be seen
     *     or written
     */
    public ModelReference {
        ReferenceText.requireName("provider", provider);
        Objects.requireNonNull(kind, "kind");
        ReferenceText.requireName("model", model);
        ReferenceText.requireName("credential", credential);
    }

    /**
     * Returns a reference to a model that is at hand.
     *
     * @param credential the name by which the model's credential is known on the other side
     * @throws IllegalArgumentException when a name is none that a reference can have
     */
    public static ModelReference of(Model model, String credential) {
        return new ModelReference(model.provider(), model.kind(), model.model(), credential);
    }

    /**
     * Returns the reference that a text stands for, the inverse of {@link #toString}.
     *
     * @param text {@code provider/kind/model?credential=reference}, each of them percent-encoded as in addresses
     * @throws IllegalArgumentException when the text is of another form, or names no kind of models. It does not repeat the text
     */
    public static ModelReference parse(String text) {
        return ReferenceText.parse(text);
    }

    /**
     * Returns the model, with its credential. Makes no call.
     *
     * @throws UnknownProviderException when none of these providers has the id
     * @throws UnknownCredentialException when the source does not know the credential
     * @throws UnsupportedModelKindException when the vendor has no driver for the kind
     * @throws dev.modelwright.credential.InvalidCredentialsException with every value that does not fit the vendor's form
     * @throws dev.modelwright.model.UnknownModelException when the vendor ships its models and has none of this name
     */
    public Model resolve(ModelProviders providers, CredentialSource credentials) {
        ModelProvider vendor = providers.provider(provider);
        if (!vendor.kinds().contains(kind)) {
            throw new UnsupportedModelKindException(provider, kind, vendor.kinds());
        }
        Map<String, ?> values = credentials
                .credential(credential)
                .orElseThrow(() -> new UnknownCredentialException(provider, credential));
        return vendor.model(kind, model, values);
    }

    /**
     * Returns the model as one of a kind, as {@link #resolve(ModelProviders, CredentialSource)} does.
     *
     * @param type an interface of {@code dev.modelwright.model}, such as {@code TextEmbeddingModel}
     * @throws IllegalArgumentException also when the reference names a model of another kind
     */
    public <M extends Model> M resolve(Class<M> type, ModelProviders providers, CredentialSource credentials) {
        Model resolved = resolve(providers, credentials);
        if (!type.isInstance(resolved)) {
            throw new IllegalArgumentException("`" + this + "` names a model of kind `" + kind.wireName()
                    + "`, which is no " + type.getSimpleName() + ". Use a reference to a model of that kind.");
        }
        return type.cast(resolved);
    }

    /** Returns the textual form, in ASCII: {@code xinference/text-embedding/bge-m3?credential=production}. */
    @Override
    public String toString() {
        return ReferenceText.write(this);
    }
}
