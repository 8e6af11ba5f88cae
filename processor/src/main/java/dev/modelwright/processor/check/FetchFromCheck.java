package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlScalar;
import dev.modelwright.schema.ModelSource;

/** A model that ships in a file is a predefined one, whatever it says. */
final class FetchFromCheck implements SchemaCheck {

    private static final String KEY = "fetch_from";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        String right = ModelSource.PREDEFINED.wireName();
        for (LocatedModel model : provider.models()) {
            boolean wrong = model.at(KEY) instanceof YamlScalar scalar
                    && !scalar.isNull()
                    && !scalar.text().equals(right);
            if (wrong && model.isSound(KEY)) {
                diagnostics.report(
                        ModelFileCode.WRONG_SOURCE,
                        model.at(KEY).location(),
                        right,
                        model.at(KEY).describe());
            }
        }
    }
}
