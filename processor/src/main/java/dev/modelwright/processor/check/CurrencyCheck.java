package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.PriceCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vendor bills in one currency. */
final class CurrencyCheck implements SchemaCheck {

    private static final String KEY = "pricing";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Map<String, List<LocatedModel>> models = new LinkedHashMap<>();
        for (LocatedModel model : provider.models()) {
            if (model.isSound(KEY)) {
                model.schema()
                        .pricing()
                        .ifPresent(pricing -> models.computeIfAbsent(pricing.currency(), currency -> new ArrayList<>())
                                .add(model));
            }
        }
        List<Map.Entry<String, List<LocatedModel>>> byUse = models.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .toList();
        byUse.stream().skip(1).forEach(entry -> report(entry.getValue(), byUse.get(0), diagnostics));
    }

    private static void report(
            List<LocatedModel> few, Map.Entry<String, List<LocatedModel>> most, Diagnostics diagnostics) {
        YamlNode place = Places.at(few.get(0).at(KEY), "currency");
        diagnostics.report(
                PriceCode.MIXED_CURRENCIES,
                place.location(),
                most.getValue().size(),
                Visible.value(most.getKey()),
                few.size(),
                place.describe());
    }
}
