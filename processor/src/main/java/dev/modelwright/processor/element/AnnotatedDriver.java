package dev.modelwright.processor.element;

import dev.modelwright.processor.diagnostic.ElementLocation;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;

/**
 * A class marked as a driver, as it is written.
 *
 * @param packageName the class's package
 * @param qualifiedName the class's canonical name
 * @param kind the kind of models that it speaks to
 * @param provider the qualified name of the vendor that it names, empty when it names none
 * @param contracts the driver interfaces that it implements, directly or through others
 * @param contractsKnown whether the compiler told all of them
 * @param obstacle why generated code in its own package cannot create it, empty when it can
 * @param isPublic whether generated code in other packages can create it too
 */
public record AnnotatedDriver(
        String packageName,
        String qualifiedName,
        ModelKind kind,
        Optional<String> provider,
        List<DriverContract> contracts,
        boolean contractsKnown,
        Optional<String> obstacle,
        boolean isPublic) {

    static final String ANNOTATION = "dev.modelwright.annotation.ModelType";
    private static final String LISTING = "dev.modelwright.driver.ListingDriver";

    public AnnotatedDriver {
        contracts = List.copyOf(contracts);
    }

    /** Returns the class's own name. */
    public String simpleName() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    /** Tells whether it may ask its vendor for models: it does, or the compiler does not tell. */
    public boolean mayList() {
        return !contractsKnown
                || contracts.stream()
                        .anyMatch(contract -> contract.interfaceName().equals(LISTING));
    }

    /** Returns the place of the kind. */
    public ElementLocation kindLocation() {
        return ElementLocation.of(qualifiedName, ANNOTATION, "value");
    }

    /** Returns the place of the class's name. */
    public ElementLocation location() {
        return ElementLocation.of(qualifiedName);
    }
}
