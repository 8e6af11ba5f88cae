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
            new UnusedParameterKeyCheck(),
            new DefaultPrecisionCheck(),
            new TemplateTypeCheck(),
            new BooleanOptionsCheck(),
            new ParameterTypesCheck(),
            new ParameterSpellingCheck(),
            new ModelFileCheck(),
            new ModelPresenceCheck(),
            new ModelCountCheck(),
            new ModelKindCheck(),
            new ModelNameCheck(),
            new ModelLabelCheck(),
            new FileNameCheck(),
            new PositionCheck(),
            new FetchFromCheck(),
            new FeatureCheck(),
            new ContextSizeCheck(),
            new ModeCheck(),
            new VoiceCheck(),
            new AnswerLimitCheck(),
            new ResponseFormatCheck(),
            new PricingCheck(),
            new OutputPriceCheck(),
            new CurrencyCheck(),
            new PriceOutlierCheck(),
            new UnusedSchemaCheck(),
            new FieldCountCheck(),
            new FieldAgreementCheck(),
            new FieldNameCheck(),
            new UnstatedRequiredCheck(),
            new HiddenOptionCheck(),
            new MaxLengthCheck(),
            new FreeTextConditionCheck(),
            new BackgroundCheck(),
            new ConstantCheck(),
            new TextCheck(),
            new AmbiguousValueCheck());

    // Notes come last, because they keep silent about what was reported.
    private static final List<SchemaCheck> NOTES = List.of(
            new MissingTextCheck(),
            new ListedModelCheck(),
            new RedundantOverrideCheck(),
            new TemplateNameCheck(),
            new NullValueCheck(),
            new DroppedKeyCheck(),
            new NameStyleCheck(),
            new ModelFileNameCheck(),
            new ModelPropertyCheck(),
            new ForeignFeatureCheck(),
            new StructuredOutputCheck(),
            new ProviderFileNameCheck(),
            new ChoiceCheck(),
            new UnusedFieldKeyCheck(),
            new HalfRangeCheck(),
            new UnusedPrecisionCheck(),
            new ForeignOutputPriceCheck(),
            new UnquotedPriceCheck());

    private SchemaChecks() {}

    /** Reports every rule that the vendor breaks. */
    public static void run(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        ALL.forEach(check -> check.check(provider, folder, diagnostics));
        NOTES.forEach(check -> check.check(provider, folder, diagnostics));
    }
}
