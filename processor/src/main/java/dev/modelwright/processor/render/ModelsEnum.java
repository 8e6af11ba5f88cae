package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ModelPlan;
import dev.modelwright.processor.plan.ModelsPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The predefined models of one kind: a constant for each, in the vendor's order, and a method that builds its schema. */
final class ModelsEnum {

    private final ModelsPlan plan;
    private final ClassName self;
    private final Optional<ClassName> parameters;

    ModelsEnum(ModelsPlan plan, Optional<ParametersPlan> parameters, String packageName) {
        this.plan = plan;
        this.parameters = parameters.map(typed -> ClassName.get(packageName, typed.typeName()));
        this.self = ClassName.get(packageName, plan.typeName());
    }

    TypeSpec.Builder render(String vendor) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Types.PREDEFINED_MODEL)
                .addJavadoc(
                        "Predefined {@code $L} models of $L, in the vendor's order.",
                        plan.kind().wireName(),
                        vendor);
        plan.models().forEach(model -> type.addEnumConstant(model.constant(), constant(model)));
        type.addField(Types.STRING, "model", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.STRING, "model")
                        .addStatement("this.model = model")
                        .build())
                .addMethod(model())
                .addMethod(schema())
                .addMethod(schemas());
        parameters.ifPresent(typed -> type.addMethod(parameters(typed)));
        plan.models().forEach(model -> type.addMethod(ModelCode.method(model)));
        return type.addType(holder());
    }

    private static TypeSpec constant(ModelPlan model) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(
                        "$L", JavaText.literal(model.schema().model()))
                .addJavadoc(
                        "$L, from $L.",
                        JavaText.javadoc(model.schema().label().english()),
                        JavaText.code(model.file() + ":" + model.line()));
        if (model.schema().deprecated()) {
            constant.addJavadoc("\n\n@deprecated The vendor hides this model from lists.");
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private static MethodSpec model() {
        return MethodSpec.methodBuilder("model")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.STRING)
                .addStatement("return model")
                .build();
    }

    private MethodSpec schema() {
        return MethodSpec.methodBuilder("schema")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.MODEL_SCHEMA)
                .addStatement("return $T.ALL.get(this)", self.nestedClass("Schemas"))
                .build();
    }

    private static MethodSpec parameters(ClassName typed) {
        return MethodSpec.methodBuilder("parameters")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Starts parameters for this model: what its rules forbid is refused when they are built.")
                .returns(typed.nestedClass("Builder"))
                .addStatement("return $T.builder(schema().parameterRules())", typed)
                .build();
    }

    private MethodSpec schemas() {
        return MethodSpec.methodBuilder("schemas")
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Types.MODEL_SCHEMA))
                .addStatement("return $T.copyOf($T.ALL.values())", List.class, self.nestedClass("Schemas"))
                .build();
    }

    // Built when the first schema is asked for, so that naming a model costs nothing.
    private TypeSpec holder() {
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), self, Types.MODEL_SCHEMA);
        CodeBlock.Builder puts = CodeBlock.builder();
        plan.models().forEach(model -> puts.addStatement("schemas.put($L, $L())", model.constant(), model.method()));
        return TypeSpec.classBuilder("Schemas")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(map, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("all()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(map)
                        .addStatement("$T schemas = new $T<>($T.class)", map, EnumMap.class, self)
                        .addCode(puts.build())
                        .addStatement("return schemas")
                        .build())
                .build();
    }
}
