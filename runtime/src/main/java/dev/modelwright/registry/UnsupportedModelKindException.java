package dev.modelwright.registry;

import dev.modelwright.schema.ModelKind;
import java.util.Set;
import java.util.stream.Collectors;

/** The vendor has no driver for the kind of model that was asked for. */
public final class UnsupportedModelKindException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ModelKind kind;

    /** Creates the exception for a vendor of which nothing else is known. */
    public UnsupportedModelKindException(String vendor, ModelKind kind) {
        this(vendor, kind, Set.of());
    }

    /** Creates the exception for a vendor that has drivers for other kinds. */
    public UnsupportedModelKindException(String vendor, ModelKind kind, Set<ModelKind> supported) {
        super("Provider `" + vendor + "` has no driver for `" + kind.wireName() + "`." + remedy(supported));
        this.kind = kind;
    }

    private static String remedy(Set<ModelKind> supported) {
        return supported.isEmpty()
                ? ""
                : supported.stream()
                        .sorted()
                        .map(ModelKind::wireName)
                        .collect(Collectors.joining("`, `", " It has drivers for `", "`."));
    }

    /** Returns the kind that was asked for. */
    public ModelKind kind() {
        return kind;
    }
}
