package dev.modelwright.processor.schema;

import java.util.List;

/**
 * All predefined models of a vendor.
 *
 * @param sections the models of each section, in the order of the vendor file
 * @param files the files that they were read from
 */
public record LocatedModels(List<SectionModels> sections, List<SourceFile> files) {

    /** No models. */
    public static final LocatedModels NONE = new LocatedModels(List.of());

    public LocatedModels {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /** Creates models that come from no files. */
    public LocatedModels(List<SectionModels> sections) {
        this(sections, List.of());
    }

    /** Returns the models of all sections, within a section in position order. */
    public List<LocatedModel> models() {
        return sections.stream().flatMap(section -> section.models().stream()).toList();
    }
}
