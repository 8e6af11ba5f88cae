package dev.modelwright.registry;

import dev.modelwright.schema.Icons;
import dev.modelwright.schema.LocalizedText;
import java.util.Optional;

/** Where an icon is shown. */
public enum IconKind {
    /** In lists. */
    SMALL,
    /** In headings. */
    LARGE,
    /** In lists on a dark background. */
    SMALL_DARK,
    /** In headings on a dark background. */
    LARGE_DARK;

    /** Returns the file names by language; those for a light background where there are none for a dark one. */
    Optional<LocalizedText> of(Icons icons) {
        return switch (this) {
            case SMALL -> icons.small();
            case LARGE -> icons.large();
            case SMALL_DARK -> icons.smallDark().or(icons::small);
            case LARGE_DARK -> icons.largeDark().or(icons::large);
        };
    }
}
