package dev.modelwright.processor.mutation;

import dev.modelwright.processor.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves a number just beyond the numbers that bound it. */
final class Bounds {

    private Bounds() {}

    static Optional<String> moved(Site site) {
        String key = site.key().map(YamlScalar::text).orElse("");
        boolean ofRule = site.path().startsWith("parameter_rules[].");
        return number(site.scalar()).flatMap(number -> switch (key) {
            case "min" -> ofRule ? beyond(site, 1, "max", "default") : Optional.empty();
            case "max" -> ofRule ? beyond(site, -1, "min", "default") : Optional.empty();
            case "default" -> ofRule ? beyond(site, 1, "max").or(() -> beyond(site, -1, "min")) : Optional.empty();
            case "context_size" -> scaled(site, number, 5);
            case "unit" -> scaled(site, number, 3);
            default -> Optional.empty();
        });
    }

    private static Optional<String> beyond(Site site, int step, String... bounds) {
        return Stream.of(bounds)
                .flatMap(bound -> number(site.sibling(bound)).stream())
                .findFirst()
                .map(bound ->
                        site.withScalar(bound.add(BigDecimal.valueOf(step)).toPlainString(), true));
    }

    private static Optional<String> scaled(Site site, BigDecimal number, int places) {
        return number.signum() == 0
                ? Optional.empty()
                : Optional.of(site.withScalar(number.scaleByPowerOfTen(places).toPlainString(), true));
    }

    private static Optional<BigDecimal> number(Optional<YamlScalar> scalar) {
        return scalar.flatMap(found -> found.unquoted().number());
    }
}
