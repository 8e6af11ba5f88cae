package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ModelPlan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.lang.model.element.Modifier;

/**
 * A nested class that makes the schema of a model when it is first asked for. It is apart from the constants, so that whoever only
 * names a model does not load what is said of all.
 */
final class ModelSchemasClass {

    static final String NAME = "Schemas";

    private final List<ModelPlan> models;
    private final SharedRules rules;
    private final ClassName constants;

    ModelSchemasClass(List<ModelPlan> models, SharedRules rules, ClassName constants) {
        this.models = models;
        this.rules = rules;
        this.constants = constants;
    }

    TypeSpec render() {
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), constants, Types.MODEL_SCHEMA);
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(map, "MADE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", ConcurrentHashMap.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(of())
                .addMethod(make());
        for (int i = 0; i < models.size(); i++) {
            type.addMethod(ModelCode.method(models.get(i), rules.of(i)));
        }
        return type.build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(Types.MODEL_SCHEMA)
                .addParameter(constants, "model")
                .addStatement("return MADE.computeIfAbsent(model, $L::make)", NAME)
                .build();
    }

    private MethodSpec make() {
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (model) {$>");
        models.forEach(model -> cases.add("\ncase $L -> $L();", model.constant(), model.method()));
        return MethodSpec.methodBuilder("make")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.MODEL_SCHEMA)
                .addParameter(constants, "model")
                .addCode(cases.add("$<\n};\n").build())
                .build();
    }
}
