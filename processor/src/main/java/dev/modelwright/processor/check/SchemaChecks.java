package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.List;

/** All rules about a vendor file. */
public final class SchemaChecks {

    private static final List<SchemaCheck> ALL = List.of(
            new ProviderIdCheck(),
            new UrlCheck(),
            new CredentialSchemaCheck(),
            new FolderCheck(),
            new IconCheck(),
            new SectionCheck(),
            new VariableCheck(),
            new OptionCheck(),
            new FieldDefaultCheck(),
            new ConditionTargetCheck(),
            new ContradictionCheck(),
            new ConditionCycleCheck(),
            new ParameterNameCheck(),
            new ParameterRangeCheck(),
            new ParameterDefaultCheck(),
            new UnusedParameterKeyCheck());

    private SchemaChecks() {}

    /** Reports every rule that the vendor breaks. */
    public static void run(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        ALL.forEach(check -> check.check(provider, folder, diagnostics));
    }
}
