package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.PriceCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.Pricing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A price far from what the vendor's other models cost is likely to have the wrong unit. */
final class PriceOutlierCheck implements SchemaCheck {

    private static final String KEY = "pricing";
    private static final int FEWEST = 5;
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal DEARER = new BigDecimal("300");
    private static final BigDecimal CHEAPER = new BigDecimal("100");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Map<String, List<LocatedModel>> groups = provider.models().stream()
                .filter(model ->
                        model.isSound(KEY, "model_type") && price(model).signum() > 0)
                .collect(Collectors.groupingBy(
                        model -> model.schema().kind() + " " + currency(model), TreeMap::new, Collectors.toList()));
        groups.values().stream().filter(group -> group.size() >= FEWEST).forEach(group -> check(group, diagnostics));
    }

    private static void check(List<LocatedModel> group, Diagnostics diagnostics) {
        List<BigDecimal> prices =
                group.stream().map(PriceOutlierCheck::price).sorted().toList();
        BigDecimal median = prices.get(prices.size() / 2)
                .add(prices.get((prices.size() - 1) / 2))
                .divide(BigDecimal.valueOf(2));
        for (LocatedModel model : group) {
            BigDecimal price = price(model);
            boolean dear = price.compareTo(median.multiply(DEARER)) > 0;
            if (dear || price.multiply(CHEAPER).compareTo(median) < 0) {
                report(model, price, median, group.size(), diagnostics);
            }
        }
    }

    private static BigDecimal price(LocatedModel model) {
        return model.schema()
                .pricing()
                .map(pricing -> pricing.input().multiply(pricing.unit()).multiply(MILLION))
                .orElse(BigDecimal.ZERO);
    }

    private static String currency(LocatedModel model) {
        return model.schema().pricing().map(Pricing::currency).orElse("");
    }

    private static void report(
            LocatedModel model, BigDecimal price, BigDecimal median, int size, Diagnostics diagnostics) {
        diagnostics.report(
                PriceCode.PRICE_OUTLIER,
                Places.at(model.at(KEY), "unit").location(),
                plain(price),
                currency(model),
                plain(median),
                size,
                model.schema().kind().wireName());
    }

    private static String plain(BigDecimal number) {
        return "`" + number.stripTrailingZeros().toPlainString() + "`";
    }
}
