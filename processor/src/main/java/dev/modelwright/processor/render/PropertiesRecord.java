package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.PropertiesPlan;
import dev.modelwright.processor.plan.PropertyPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ValueType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import javax.lang.model.element.Modifier;

/** The record that Spring Boot binds a vendor's properties to. Knows nothing of Spring; what is not set is null. */
final class PropertiesRecord {

    private static final String HIDDEN = "******";

    private final ProviderPlan plan;
    private final PropertiesPlan properties;

    PropertiesRecord(ProviderPlan plan, PropertiesPlan properties) {
        this.plan = plan;
        this.properties = properties;
    }

    TypeSpec.Builder render() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(properties.typeName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", documentation())
                .recordConstructor(components())
                .addMethod(toMap());
        if (plan.credentials().isRecord()) {
            type.addMethod(toCredentials());
        }
        return type.addMethod(text());
    }

    /** Returns the type of a component, which is null where a property is not set. */
    static ClassName type(ValueType type) {
        return switch (type) {
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case NUMBER, DOUBLE, DURATION -> ClassName.get(BigDecimal.class);
            case URI -> ClassName.get(URI.class);
            case TEXT, SECRET, CHOICE, JSON -> Types.STRING;
        };
    }

    private String documentation() {
        StringBuilder text = new StringBuilder("Properties ")
                .append(JavaText.code(properties.prefix() + ".*"))
                .append(" of ")
                .append(JavaText.javadoc(properties.label()))
                .append(". What is not set is null; nothing is checked.\n");
        for (PropertyPlan property : properties.properties()) {
            String line = "@param " + property.component() + " "
                    + JavaText.javadoc(property.field().label().english()) + " ("
                    + JavaText.code(property.name()) + ")"
                    + (property.type() == ValueType.DURATION ? ", in seconds" : "");
            text.append('\n').append(Paragraph.of(line, "       "));
        }
        return text.toString();
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        properties
                .properties()
                .forEach(property -> constructor.addParameter(type(property.type()), property.component()));
        return constructor.build();
    }

    private MethodSpec toMap() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toMap")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns what is set, as a credential form takes it.")
                .returns(Types.mapOf(ClassName.OBJECT))
                .addStatement("$T values = new $T<>()", Types.mapOf(ClassName.OBJECT), LinkedHashMap.class);
        for (PropertyPlan property : properties.properties()) {
            method.beginControlFlow("if ($L != null)", property.component())
                    .addStatement(
                            "values.put($L, $L)",
                            JavaText.literal(property.field().variable()),
                            value(property))
                    .endControlFlow();
        }
        return method.addStatement("return $T.unmodifiableMap(values)", Collections.class)
                .build();
    }

    // A form takes texts, numbers and booleans.
    private static CodeBlock value(PropertyPlan property) {
        return CodeBlock.of(property.type() == ValueType.URI ? "$L.toString()" : "$L", property.component());
    }

    private MethodSpec toCredentials() {
        ClassName credentials =
                ClassName.get(plan.packageName(), plan.credentials().typeName());
        return MethodSpec.methodBuilder("toCredentials")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the credentials.\n\n")
                .addJavadoc("@throws $T with every value that does not fit the form", Types.INVALID_CREDENTIALS)
                .returns(credentials)
                .addStatement("return $T.parse(toMap())", credentials)
                .build();
    }

    private MethodSpec text() {
        CodeBlock.Builder parts = CodeBlock.builder();
        String separator = properties.typeName() + "[";
        for (PropertyPlan property : properties.properties()) {
            parts.add("$S + $L\n+ ", separator + property.component() + "=", shown(property));
            separator = ", ";
        }
        String end = properties.properties().isEmpty() ? separator + "]" : "]";
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the values without secrets.")
                .returns(Types.STRING)
                .addStatement("return $L$S", parts.build(), end)
                .build();
    }

    private static CodeBlock shown(PropertyPlan property) {
        return property.type() == ValueType.SECRET
                ? CodeBlock.of("($L == null ? null : $S)", property.component(), HIDDEN)
                : CodeBlock.of("$L", property.component());
    }
}
