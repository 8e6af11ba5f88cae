package dev.modelwright.processor.render;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.plan.PropertiesPlan;
import dev.modelwright.processor.plan.PropertyPlan;
import dev.modelwright.processor.plan.ValueType;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What editors know of the properties, in the form that Spring Boot prescribes. Printable ASCII, a line for each property. */
public final class SpringMetadata {

    /** Where editors look for it. */
    public static final String PATH = "META-INF/spring-configuration-metadata.json";

    private SpringMetadata() {}

    /** Returns the text for all vendors. */
    public static String of(List<PropertiesPlan> vendors) {
        String text = "{\n"
                + list("groups", vendors.stream().map(SpringMetadata::group)) + ",\n"
                + list("properties", vendors.stream().flatMap(SpringMetadata::properties)) + ",\n"
                + list("hints", vendors.stream().flatMap(SpringMetadata::hints)) + "\n}\n";
        return ascii(text);
    }

    private static String list(String name, Stream<JsonObject> members) {
        String lines = members.map(member -> "    " + member.toJson()).collect(Collectors.joining(",\n"));
        return "  \"" + name + "\": [" + (lines.isEmpty() ? "" : "\n" + lines + "\n  ") + "]";
    }

    private static JsonObject group(PropertiesPlan vendor) {
        return JsonObject.builder()
                .put("name", vendor.prefix())
                .put("type", vendor.qualifiedName())
                .put("sourceType", vendor.qualifiedName())
                .put("description", sentence("Credentials of " + vendor.label()))
                .build();
    }

    private static Stream<JsonObject> properties(PropertiesPlan vendor) {
        return vendor.properties().stream().map(property -> property(vendor, property));
    }

    private static JsonObject property(PropertiesPlan vendor, PropertyPlan property) {
        JsonObject.Builder json = JsonObject.builder()
                .put("name", name(vendor, property))
                .put("type", PropertiesRecord.type(property.type()).toString())
                .put("description", description(property))
                .put("sourceType", vendor.qualifiedName());
        property.field().defaultValue().ifPresent(value -> json.put("defaultValue", typed(property.type(), value)));
        return json.build();
    }

    private static Stream<JsonObject> hints(PropertiesPlan vendor) {
        return vendor.properties().stream()
                .filter(property -> !property.field().options().isEmpty())
                .map(property -> JsonObject.builder()
                        .put("name", name(vendor, property))
                        .put(
                                "values",
                                JsonArray.of(property.field().options().stream()
                                        .map(SpringMetadata::hint)
                                        .toList()))
                        .build());
    }

    private static JsonObject hint(FieldOption option) {
        return JsonObject.builder()
                .put("value", option.value())
                .put("description", sentence(option.label().english()))
                .build();
    }

    private static String name(PropertiesPlan vendor, PropertyPlan property) {
        return property.name().startsWith("[")
                ? vendor.prefix() + property.name()
                : vendor.prefix() + "." + property.name();
    }

    // Editors show the first sentence in lists, and all of it where one asks.
    private static String description(PropertyPlan property) {
        CredentialField field = property.field();
        Stream<String> told = Stream.of(
                        Stream.of(field.label().english()),
                        field.help().map(LocalizedText::english).stream(),
                        field.placeholder().map(LocalizedText::english).stream(),
                        Stream.of("Required").filter(word -> property.isDemanded()),
                        Stream.of("Secret").filter(word -> property.type() == ValueType.SECRET))
                .flatMap(sentences -> sentences);
        return told.map(SpringMetadata::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() || line.matches(".*[.!?\\u3002]") ? line : line + ".";
    }

    private static JsonValue typed(ValueType type, String value) {
        return switch (type) {
            case BOOLEAN, INTEGER, LONG, NUMBER, DOUBLE, DURATION -> JsonValue.parse(value);
            default -> JsonValue.of(value);
        };
    }

    private static String ascii(String json) {
        return json.chars()
                .mapToObj(character -> character <= '~'
                        ? Character.toString(character)
                        : "\\u" + HexFormat.of().toHexDigits((char) character))
                .collect(Collectors.joining());
    }
}
