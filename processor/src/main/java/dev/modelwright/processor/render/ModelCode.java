package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.modelwright.json.JsonValue;
import dev.modelwright.processor.plan.ModelPlan;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelProperties;
import dev.modelwright.schema.ModelProperty;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** A method that builds the schema of one predefined model. */
final class ModelCode {

    private static final TypeName RULES = ParameterizedTypeName.get(ClassName.get(List.class), Types.PARAMETER_RULE);

    private ModelCode() {}

    static MethodSpec method(ModelPlan plan, List<CodeBlock> rules) {
        ModelSchema schema = plan.schema();
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.MODEL_SCHEMA);
        if (!rules.isEmpty()) {
            method.addStatement("$T rules = new $T<>()", RULES, ArrayList.class);
            rules.forEach(rule -> method.addStatement("rules.add($L)", rule));
        }
        return method.addStatement(chain(schema)).build();
    }

    private static CodeBlock chain(ModelSchema schema) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "return $T.builder($L, $L)\n.source($L)",
                        Types.MODEL_SCHEMA,
                        JavaText.literal(schema.model()),
                        SchemaCode.constant(schema.kind()),
                        SchemaCode.constant(schema.source()));
        if (!schema.label().equals(LocalizedText.of(schema.model()))) {
            code.add("\n.label($L)", SchemaCode.text(schema.label()));
        }
        code.add(features(schema.features())).add(properties(schema.properties()));
        if (!schema.parameterRules().isEmpty()) {
            code.add("\n.parameterRules(rules)");
        }
        schema.pricing().ifPresent(pricing -> code.add("\n.pricing($L)", PricingCode.of(pricing)));
        if (schema.deprecated()) {
            code.add("\n.deprecated()");
        }
        return code.add("\n.build()").build();
    }

    static CodeBlock features(Collection<ModelFeature> features) {
        if (features.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock constants =
                features.stream().sorted().map(SchemaCode::constant).collect(CodeBlock.joining(", "));
        return CodeBlock.of("\n.features($L)", constants);
    }

    static CodeBlock properties(ModelProperties properties) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Map.Entry<ModelProperty, JsonValue> property : properties.values().entrySet()) {
            code.add(
                    "\n.property($L, $L)",
                    SchemaCode.constant(property.getKey()),
                    SchemaCode.json(property.getValue()));
        }
        return code.build();
    }
}
