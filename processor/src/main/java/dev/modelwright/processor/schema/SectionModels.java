package dev.modelwright.processor.schema;

import java.util.List;

/**
 * The predefined models of one section.
 *
 * @param section the section that names the files
 * @param models the models in position order
 * @param positions the position files that order them, usually one or none
 * @param isComplete whether every file of the section could be read, so that a name not found here exists nowhere
 */
public record SectionModels(
        LocatedSection section, List<LocatedModel> models, List<LocatedPosition> positions, boolean isComplete) {

    public SectionModels {
        models = List.copyOf(models);
        positions = List.copyOf(positions);
    }
}
