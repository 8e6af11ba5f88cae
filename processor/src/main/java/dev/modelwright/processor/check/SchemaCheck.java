package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedProvider;

/** One rule, or one family of rules, that the parts of a vendor must keep together. */
@FunctionalInterface
interface SchemaCheck {

    /** Reports what breaks the rule; says nothing about parts that were reported before. */
    void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics);
}
