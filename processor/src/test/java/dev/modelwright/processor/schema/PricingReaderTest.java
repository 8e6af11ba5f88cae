package dev.modelwright.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PricingReaderTest {

    private final Reading reading = new Reading();

    @Test
    void pricesKeepEveryDigitWhetherQuotedOrNot() {
        Pricing pricing = pricing("input: '0.10'\noutput: 0.30\nunit: 0.000001\ncurrency: USD\n");
        assertThat(pricing.input()).isEqualTo(new BigDecimal("0.10"));
        assertThat(pricing.output()).contains(new BigDecimal("0.30"));
        assertThat(pricing.unit()).isEqualTo(new BigDecimal("0.000001"));
        assertThat(pricing.currency()).isEqualTo("USD");
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void missingOutputIsNotFree() {
        assertThat(pricing("input: '0.1'\nunit: '0.001'\ncurrency: USD\n").output())
                .isEmpty();
    }

    @Test
    void tiersAndCachedPricesAreKept() {
        Pricing pricing = pricing("""
            input: '0.003'
            output: '0.014'
            cached: '0.0006'
            unit: '0.001'
            currency: RMB
            tiered_pricing:
              - {input: '0.003', output: '0.014', max_tokens: 32768}
              - {input: '0.004', max_tokens: 169984}
            """);
        assertThat(pricing.cached()).contains(new BigDecimal("0.0006"));
        assertThat(pricing.tiers())
                .containsExactly(
                        new PriceTier(32768, new BigDecimal("0.003"), Optional.of(new BigDecimal("0.014"))),
                        new PriceTier(169984, new BigDecimal("0.004"), Optional.empty()));
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void everyFaultIsReportedAtItsPlace() {
        assertThat(PricingReader.read(reading.value("input: free\noutput: '-1'\nunit: 1,5\n")))
                .isEmpty();
        assertThat(reading.found())
                .containsExactly("missing-key 1:1", "wrong-type 1:8", "negative-price 2:9", "wrong-type 3:7");
    }

    private Pricing pricing(String yaml) {
        return PricingReader.read(reading.value(yaml)).orElseThrow();
    }
}
