package dev.modelwright.processor.diagnostic;

import java.util.Set;

/** Errors of vendors that Dify loads all the same, and from which Java can be generated that does what Dify does. */
final class DifyLoads {

    static final Set<DiagnosticCode> CODES = Set.of(
            // An address is looked at by people only.
            VendorCode.INVALID_URL,
            // Models are loaded section by section, whatever the vendor file announces.
            VendorCode.UNDECLARED_SECTION,
            ModelFileCode.KIND_WITHOUT_MODELS,
            ModelFileCode.UNDECLARED_MODEL_TYPE,
            // A model that is there twice is found once, by its name.
            ModelFileCode.FILE_MATCHED_TWICE,
            ModelFileCode.DUPLICATE_MODEL,
            // Properties are read when a call needs them, and missing ones have stand-ins.
            ModelFileCode.MISSING_CONTEXT_SIZE,
            ModelFileCode.MISSING_MODE,
            ModelFileCode.UNKNOWN_VOICE,
            // Conditions are compared as texts when a form is shown: what never holds is never shown.
            FormCode.UNKNOWN_VARIABLE,
            FormCode.IMPOSSIBLE_VALUE,
            FormCode.CONTRADICTORY_CONDITIONS,
            FormCode.KIND_CONDITION,
            FormCode.CONDITION_CYCLE,
            FormCode.DUPLICATE_VARIABLE,
            FormCode.DUPLICATE_OPTION,
            FormCode.RESERVED_VARIABLE,
            // Defaults and ranges are taken as they are.
            FormCode.DEFAULT_NOT_AN_OPTION,
            ParameterCode.DEFAULT_OUT_OF_RANGE,
            ParameterCode.MIN_ABOVE_MAX,
            ParameterCode.DEFAULT_TYPE,
            ParameterCode.DUPLICATE_PARAMETER);

    private DifyLoads() {}
}
