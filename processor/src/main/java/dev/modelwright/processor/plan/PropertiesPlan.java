package dev.modelwright.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The properties that Spring Boot reads a vendor's credentials from.
 *
 * @param packageName the package of the record that they are bound to
 * @param typeName the record's simple name
 * @param prefix what all properties begin with, without a dot at the end
 * @param label the vendor's label
 * @param properties the properties in form order, each variable once
 */
public record PropertiesPlan(
        String packageName, String typeName, String prefix, String label, List<PropertyPlan> properties) {

    public PropertiesPlan {
        properties = List.copyOf(properties);
    }

    /** Returns the properties of the fields of all shapes. */
    public static PropertiesPlan of(ProviderPlan plan) {
        Map<String, FieldPlan> fields = new LinkedHashMap<>();
        plan.credentials().shapes().stream()
                .flatMap(shape -> shape.fields().stream())
                .forEach(field -> fields.putIfAbsent(field.variable(), field));
        boolean isOneShape = plan.credentials().isRecord();
        List<PropertyPlan> properties = new ArrayList<>();
        for (FieldPlan field : fields.values()) {
            properties.add(PropertyPlan.of(field, isOneShape, properties));
        }
        return new PropertiesPlan(
                plan.packageName(),
                plan.baseName() + "Properties",
                "modelwright." + PropertyPlan.dashed(plan.schema().id()) + ".credentials",
                plan.schema().label().english(),
                properties);
    }

    /** Returns the record's name with its package. */
    public String qualifiedName() {
        return packageName.isEmpty() ? typeName : packageName + "." + typeName;
    }
}
