package dev.modelwright.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An expression that builds prices, exact to the last digit of the file. */
final class PricingCode {

    private PricingCode() {}

    static CodeBlock of(Pricing pricing) {
        CodeBlock input = SchemaCode.decimal(pricing.input());
        CodeBlock unit = SchemaCode.decimal(pricing.unit());
        CodeBlock currency = JavaText.literal(pricing.currency());
        if (pricing.cached().isEmpty() && pricing.tiers().isEmpty()) {
            return CodeBlock.of(
                    "new $T($L, $L, $L, $L)", Types.PRICING, input, optional(pricing.output()), unit, currency);
        }
        CodeBlock tiers = pricing.tiers().stream().map(PricingCode::tier).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($L, $L, $L, $T.of($L), $L, $L)",
                Types.PRICING,
                input,
                optional(pricing.output()),
                optional(pricing.cached()),
                List.class,
                tiers,
                unit,
                currency);
    }

    private static CodeBlock tier(PriceTier tier) {
        return CodeBlock.of(
                "new $T($L, $L, $L)",
                Types.PRICE_TIER,
                tier.maxTokens(),
                SchemaCode.decimal(tier.input()),
                optional(tier.output()));
    }

    private static CodeBlock optional(Optional<BigDecimal> price) {
        return price.map(number -> CodeBlock.of("$T.of($L)", Optional.class, SchemaCode.decimal(number)))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }
}
