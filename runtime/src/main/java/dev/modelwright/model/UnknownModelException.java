package dev.modelwright.model;

import dev.modelwright.schema.ModelKind;
import dev.modelwright.text.NearName;
import java.util.Collection;

/** The vendor ships no model of the name that was asked for, and takes no other. */
public final class UnknownModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String model;

    /** Creates the exception for a vendor that ships models of these names. */
    public UnknownModelException(String vendor, ModelKind kind, String model, Collection<String> known) {
        super("Provider `" + vendor + "` has no model `" + model + "` of kind `" + kind.wireName() + "`. "
                + NearName.of(model, known)
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElseGet(() -> "It has `" + String.join("`, `", known) + "`."));
        this.model = model;
    }

    /** Returns the name that was asked for. */
    public String model() {
        return model;
    }
}
