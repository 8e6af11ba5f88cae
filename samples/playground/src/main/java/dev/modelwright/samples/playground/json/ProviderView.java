package dev.modelwright.samples.playground.json;

import dev.modelwright.json.JsonObject;
import dev.modelwright.registry.BrokenProvider;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.HelpLink;
import dev.modelwright.schema.Icons;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelNameField;
import dev.modelwright.schema.ProviderSchema;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes providers. */
public final class ProviderView {

    private ProviderView() {}

    /** Returns a provider without its models. */
    public static JsonObject of(ModelProvider provider) {
        ProviderSchema schema = provider.schema();
        JsonObject.Builder json = JsonObject.builder().put("id", schema.id()).put("label", Texts.of(schema.label()));
        schema.description().ifPresent(description -> json.put("description", Texts.of(description)));
        schema.background().ifPresent(background -> json.put("background", background));
        schema.help().ifPresent(help -> json.put("help", help(help)));
        json.put("kinds", SchemaView.names(schema.supportedKinds()))
                .put("callable", SchemaView.names(provider.kinds()))
                .put("methods", SchemaView.names(schema.methods()))
                .put("icons", icons(schema));
        schema.providerForm().ifPresent(form -> json.put("providerForm", FormView.of(form)));
        schema.modelForm().ifPresent(form -> json.put("modelForm", FormView.of(form)));
        schema.modelNameField().ifPresent(field -> json.put("modelName", name(field)));
        return json.build();
    }

    /** Returns a provider that could not be loaded, with the reason. */
    public static JsonObject of(BrokenProvider broken) {
        Throwable cause = broken.cause();
        String reason = Optional.ofNullable(cause.getCause()).orElse(cause).toString();
        return JsonObject.builder()
                .put("description", broken.description())
                .put("reason", reason)
                .build();
    }

    private static JsonObject help(HelpLink help) {
        return JsonObject.builder()
                .put("title", Texts.of(help.title()))
                .put("url", Texts.of(help.url()))
                .build();
    }

    private static JsonObject name(ModelNameField field) {
        JsonObject.Builder json = JsonObject.builder().put("label", Texts.of(field.label()));
        field.placeholder().ifPresent(placeholder -> json.put("placeholder", Texts.of(placeholder)));
        return json.build();
    }

    private static JsonObject icons(ProviderSchema schema) {
        Icons icons = schema.icons();
        String base = "/api/providers/" + URLEncoder.encode(schema.id(), StandardCharsets.UTF_8) + "/icons/";
        JsonObject.Builder json = JsonObject.builder();
        put(json, "small", icons.small(), base + "small");
        put(json, "large", icons.large(), base + "large");
        put(json, "smallDark", icons.smallDark(), base + "small-dark");
        put(json, "largeDark", icons.largeDark(), base + "large-dark");
        return json.build();
    }

    private static void put(JsonObject.Builder json, String name, Optional<LocalizedText> icon, String path) {
        icon.ifPresent(names -> json.put(name, path));
    }
}
