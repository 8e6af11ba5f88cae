package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.DiagnosticCode;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.PriceCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Prices that cannot be meant: a unit that makes everything free, or one that makes it a thousand times too dear. */
final class PricingCheck implements SchemaCheck {

    private static final String KEY = "pricing";
    private static final BigDecimal GREATEST_UNIT = new BigDecimal("0.01");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal DEAREST = new BigDecimal("1000");
    private static final BigDecimal CHEAPEST = new BigDecimal("0.0001");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            if (model.isSound(KEY)) {
                model.schema().pricing().ifPresent(pricing -> check(model, pricing, diagnostics));
            }
        }
    }

    private static void check(LocatedModel model, Pricing pricing, Diagnostics diagnostics) {
        BigDecimal output = pricing.output().orElse(BigDecimal.ZERO);
        boolean free = pricing.input().signum() == 0 && output.signum() == 0;
        checkCurrency(model, pricing.currency(), diagnostics);
        if (free) {
            return;
        }
        if (pricing.unit().signum() == 0) {
            report(PriceCode.ZERO_UNIT, model, "unit", diagnostics);
        } else if (isOdd(pricing.unit())) {
            report(PriceCode.ODD_UNIT, model, "unit", diagnostics);
        } else {
            checkAmount(model, "input", pricing.input(), pricing.unit(), diagnostics);
            checkAmount(model, "output", output, pricing.unit(), diagnostics);
        }
    }

    private static boolean isOdd(BigDecimal unit) {
        boolean powerOfTen = unit.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        return !powerOfTen || unit.compareTo(GREATEST_UNIT) > 0;
    }

    private static void checkAmount(
            LocatedModel model, String key, BigDecimal price, BigDecimal unit, Diagnostics diagnostics) {
        BigDecimal perMillion = price.multiply(unit).multiply(MILLION).stripTrailingZeros();
        boolean tooCheap = perMillion.signum() > 0 && perMillion.compareTo(CHEAPEST) < 0;
        if (tooCheap || perMillion.compareTo(DEAREST) > 0) {
            diagnostics.report(
                    PriceCode.IMPLAUSIBLE_PRICE,
                    place(model, key).location(),
                    key,
                    Visible.value(perMillion.toPlainString()));
        }
    }

    private static void checkCurrency(LocatedModel model, String currency, Diagnostics diagnostics) {
        if (!Currencies.isKnown(currency)) {
            report(PriceCode.UNKNOWN_CURRENCY, model, "currency", diagnostics);
        }
    }

    private static void report(DiagnosticCode code, LocatedModel model, String key, Diagnostics diagnostics) {
        YamlNode place = place(model, key);
        diagnostics.report(code, place.location(), place.describe());
    }

    private static YamlNode place(LocatedModel model, String key) {
        return Places.at(model.at(KEY), key);
    }
}
