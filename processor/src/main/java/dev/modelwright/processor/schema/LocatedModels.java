package dev.modelwright.processor.schema;

import java.util.List;

/**
 * All predefined models of a vendor.
 *
 * @param sections the models of each section, in the order of the vendor file
 */
public record LocatedModels(List<SectionModels> sections) {

    /** No models. */
    public static final LocatedModels NONE = new LocatedModels(List.of());

    public LocatedModels {
        sections = List.copyOf(sections);
    }

    /** Returns the models of all sections, within a section in position order. */
    public List<LocatedModel> models() {
        return sections.stream().flatMap(section -> section.models().stream()).toList();
    }
}
