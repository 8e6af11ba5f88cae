package dev.modelwright.processor.element;

import dev.modelwright.processor.diagnostic.ElementLocation;

/**
 * An interface marked as a vendor, as it is written.
 *
 * @param packageName the interface's package, empty for the unnamed one
 * @param simpleName the interface's name, which generated names begin with
 * @param qualifiedName the interface's canonical name
 * @param file the vendor YAML as it is named
 * @param schemaOnly whether no drivers are expected
 * @param isWellPlaced whether code can be generated beside it; stand-ins are otherwise
 */
public record AnnotatedProvider(
        String packageName,
        String simpleName,
        String qualifiedName,
        String file,
        boolean schemaOnly,
        boolean isWellPlaced) {

    static final String ANNOTATION = "dev.modelwright.annotation.Provider";

    /** Returns the place of the file's name, where findings in the file are shown. */
    public ElementLocation fileLocation() {
        return ElementLocation.of(qualifiedName(), ANNOTATION, "value");
    }
}
