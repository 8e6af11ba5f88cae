package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.SectionModels;

/** The models of a kind become one Java type, and a class file has room for so many. */
final class ModelCountCheck implements SchemaCheck {

    // Real model files were compiled up to this number; the class file format gives out at about twice as many.
    static final int MOST = 1_500;

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (SectionModels section : provider.predefined().sections()) {
            int count = section.models().size();
            if (count > MOST) {
                diagnostics.report(
                        ModelFileCode.TOO_MANY_MODELS,
                        section.section().key().location(),
                        MOST,
                        section.section().kind().wireName(),
                        count);
            }
        }
    }
}
