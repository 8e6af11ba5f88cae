package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.schema.ModelKind;
import java.util.Optional;

/** Reads a model file. */
public final class ModelFile {

    private ModelFile() {}

    /**
     * Reads a file.
     *
     * @param section the kind of the section that names the file, which stands in for a kind that cannot be read
     * @return the model, or empty when the text holds no mapping, which is reported
     */
    public static Optional<LocatedModel> read(SourceText source, ModelKind section, Diagnostics diagnostics) {
        return RootMapping.read(source, "model", diagnostics)
                .map(root ->
                        new ModelSchemaReader(root, source.path(), new Value("", root, diagnostics)).read(section));
    }
}
