package dev.modelwright.schema;

import java.util.Optional;

/**
 * How a form asks for the name of a customizable model.
 *
 * @param label what users read beside the field
 * @param placeholder a sample value shown in the empty field
 */
public record ModelNameField(LocalizedText label, Optional<LocalizedText> placeholder) {}
