package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.schema.ModelKind;
import java.util.List;

/** Describes the format of a kind of file by running its reader on a stand-in. */
final class FileFormat {

    private FileFormat() {}

    static DescribedValue of(FileKind kind) {
        DescribedValue described = new DescribedValue();
        Value root = new Value("", StandIn.value(), new Diagnostics(), described);
        switch (kind) {
            case VENDOR -> VendorSchemaReader.read(StandIn.mapping(List.of()), root);
            case MODEL -> new ModelSchemaReader(StandIn.mapping(List.of()), "", root).read(ModelKind.LLM);
            case POSITION -> PositionFile.names(root);
        }
        return described;
    }
}
