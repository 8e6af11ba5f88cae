package dev.modelwright.samples.playground.json;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.PriceTier;
import dev.modelwright.schema.Pricing;
import dev.modelwright.schema.WireNamed;
import java.math.BigDecimal;
import java.util.Collection;

/** Writes what is known of models. */
public final class SchemaView {

    private SchemaView() {}

    /** Returns a model. */
    public static JsonObject of(ModelSchema model) {
        JsonObject.Builder json = JsonObject.builder()
                .put("model", model.model())
                .put("label", Texts.of(model.label()))
                .put("kind", model.kind().wireName())
                .put("source", model.source().wireName())
                .put("deprecated", model.deprecated())
                .put("features", names(model.features()))
                .put("properties", properties(model.properties()));
        model.pricing().ifPresent(pricing -> json.put("pricing", pricing(pricing)));
        return json.put(
                        "parameters",
                        JsonArray.of(model.parameterRules().stream()
                                .map(SchemaView::rule)
                                .toList()))
                .build();
    }

    /** Returns the names of constants, as vendor files write them. */
    public static JsonArray names(Collection<? extends WireNamed> constants) {
        return JsonArray.ofTexts(
                constants.stream().sorted().map(WireNamed::wireName).toList());
    }

    private static JsonObject properties(ModelProperties properties) {
        JsonObject.Builder json = JsonObject.builder();
        properties.values().forEach((property, value) -> json.put(property.wireName(), value));
        return json.build();
    }

    private static JsonObject pricing(Pricing pricing) {
        JsonObject.Builder json = JsonObject.builder()
                .put("input", text(pricing.input()))
                .put("unit", text(pricing.unit()))
                .put("currency", pricing.currency());
        pricing.output().ifPresent(price -> json.put("output", text(price)));
        pricing.cached().ifPresent(price -> json.put("cached", text(price)));
        if (!pricing.tiers().isEmpty()) {
            json.put(
                    "tiers",
                    JsonArray.of(pricing.tiers().stream().map(SchemaView::tier).toList()));
        }
        return json.build();
    }

    private static JsonObject tier(PriceTier tier) {
        JsonObject.Builder json =
                JsonObject.builder().put("maxTokens", tier.maxTokens()).put("input", text(tier.input()));
        tier.output().ifPresent(price -> json.put("output", text(price)));
        return json.build();
    }

    private static JsonObject rule(ParameterRule rule) {
        JsonObject.Builder json = JsonObject.builder()
                .put("name", rule.name())
                .put("label", Texts.of(rule.label()))
                .put("type", rule.type().wireName())
                .put("required", rule.required())
                .put("options", JsonArray.ofTexts(rule.options()));
        rule.template().ifPresent(template -> json.put("template", template.wireName()));
        rule.help().ifPresent(help -> json.put("help", Texts.of(help)));
        rule.defaultValue().ifPresent(value -> json.put("default", value));
        rule.min().ifPresent(min -> json.put("min", JsonValue.of(min)));
        rule.max().ifPresent(max -> json.put("max", JsonValue.of(max)));
        rule.precision().ifPresent(precision -> json.put("precision", precision));
        return json.build();
    }

    private static String text(BigDecimal price) {
        return price.toPlainString();
    }
}
