package dev.modelwright.schema;

import java.util.Optional;

/**
 * File names of a vendor's icons, by language, relative to the vendor's {@code _assets} folder.
 *
 * @param small the icon for lists
 * @param large the icon for headings
 * @param smallDark the icon for lists on a dark background
 * @param largeDark the icon for headings on a dark background
 */
public record Icons(
        Optional<LocalizedText> small,
        Optional<LocalizedText> large,
        Optional<LocalizedText> smallDark,
        Optional<LocalizedText> largeDark) {

    /** No icon at all. */
    public static final Icons NONE = new Icons(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
