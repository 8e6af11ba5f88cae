package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ModelPlan;
import dev.modelwright.processor.plan.ModelsPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The predefined models of one kind: a constant for each, in the vendor's order. */
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
                .addMethod(getter("model", Types.STRING, CodeBlock.of("model")))
                .addMethod(getter("kind", Types.MODEL_KIND, SchemaCode.constant(plan.kind())))
                .addMethod(getter("schema", Types.MODEL_SCHEMA, CodeBlock.of("$L.of(this)", ModelSchemasClass.NAME)));
        parameters.ifPresent(typed -> type.addMethod(parameters(typed)));
        SharedRules rules = new SharedRules(plan.models());
        type.addType(new ModelSchemasClass(plan.models(), rules, self).render());
        rules.render().ifPresent(type::addType);
        return type;
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

    private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", value)
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
}
