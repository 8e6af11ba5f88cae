package dev.modelwright.processor.diagnostic;

import static dev.modelwright.processor.diagnostic.Severity.WARNING;

/** Findings about prices. */
public enum PriceCode implements DiagnosticCode {
    ZERO_UNIT(WARNING, "`unit` is the factor of prices and should not be %s, which makes every call free."),
    ODD_UNIT(WARNING, "`unit` is the factor of prices and should be `0.000001` (per million) or the like, but was %s."),
    IMPLAUSIBLE_PRICE(WARNING, "`%s` comes to %s per million tokens, which is hard to believe. Check the unit."),
    UNKNOWN_CURRENCY(WARNING, "`currency` should be a code of ISO 4217 such as `USD`, but was %s."),
    MISSING_OUTPUT_PRICE(WARNING, "`pricing` of %s has no `output`, so the cost of a call is not known."),
    CHEAP_OUTPUT(WARNING, "`output` is %s and cheaper than `input`, which is %s. Were they mixed up?"),
    MIXED_CURRENCIES(WARNING, "The vendor prices %s models in %s, but %s in %s. Use one currency."),
    PRICE_OUTLIER(
            WARNING,
            "Input comes to %s %s per million tokens, far from %s, the median of %s `%s` models. Check the unit.");

    private final Severity severity;
    private final String template;

    PriceCode(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
