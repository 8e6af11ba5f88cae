package dev.modelwright.processor.schema;

import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what a model costs, exact to the last digit, whether numbers are quoted or not. */
final class PricingReader {

    private PricingReader() {}

    static Optional<Pricing> read(Value value) {
        return value.mapping("a mapping with `input`, `unit` and `currency`").flatMap(node -> read(node, value));
    }

    private static Optional<Pricing> read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "`pricing`", value);
        Optional<BigDecimal> input = reader.required("input", Prices::price);
        Optional<BigDecimal> output = reader.optional("output", Prices::price);
        Optional<BigDecimal> cached = reader.optional("cached", Prices::price);
        Optional<BigDecimal> unit = reader.required("unit", Prices::price);
        Optional<String> currency = reader.required("currency", Value::word);
        List<PriceTier> tiers = reader.list("tiered_pricing", PricingReader::tier);
        reader.nothingElse();
        boolean complete = input.isPresent() && unit.isPresent() && currency.isPresent();
        return complete
                ? Optional.of(new Pricing(input.get(), output, cached, tiers, unit.get(), currency.get()))
                : Optional.empty();
    }

    private static Optional<PriceTier> tier(Value value) {
        return value.mapping("a mapping with `input` and `max_tokens`").flatMap(node -> {
            MappingReader reader = new MappingReader(node, "a tier", value);
            Optional<BigDecimal> input = reader.required("input", Prices::price);
            Optional<BigDecimal> output = reader.optional("output", Prices::price);
            Optional<Integer> most = reader.required("max_tokens", found -> Numbers.integer(found, 1));
            reader.nothingElse();
            return input.flatMap(price -> most.map(tokens -> new PriceTier(tokens, price, output)));
        });
    }
}
