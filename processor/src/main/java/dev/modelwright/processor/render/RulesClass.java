package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ParameterPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** The builder over the rules that the vendor file declares for customizable models. */
final class RulesClass {

    private static final TypeName CHANGE =
            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), Types.PARAMETER_RULE_BUILDER);

    private final ParametersPlan plan;
    private final ModelKind kind;
    private final ClassName self;

    RulesClass(ParametersPlan plan, ModelKind kind, String packageName) {
        this.plan = plan;
        this.kind = kind;
        this.self = ClassName.get(packageName, plan.rulesTypeName());
    }

    TypeSpec.Builder render(String summary) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", summary)
                .addField(FieldSpec.builder(Types.DECLARED_RULES, "rules", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T()", Types.DECLARED_RULES)
                        .build())
                .addMethod(constructor())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Starts with the rules as the vendor file declares them, optional ones left out.")
                        .returns(self)
                        .addStatement("return new $T()", self)
                        .build());
        for (ParameterPlan parameter : plan.rules()) {
            type.addMethod(change(parameter));
            if (parameter.isOptional()) {
                type.addMethod(include(parameter));
            }
        }
        type.addMethod(build()).addMethod(toModel());
        plan.rules().forEach(parameter -> type.addMethod(rule(parameter)));
        return type;
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ParameterPlan parameter : plan.rules()) {
            constructor.addStatement(
                    "rules.$L($L, $LRule())",
                    parameter.isOptional() ? "addOptional" : "add",
                    JavaText.literal(parameter.rule().name()),
                    parameter.name());
        }
        return constructor.build();
    }

    private MethodSpec change(ParameterPlan parameter) {
        String effect = parameter.isOptional() ? "Changes $L, and includes it." : "Changes $L.";
        return MethodSpec.methodBuilder(parameter.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(effect, JavaText.code(parameter.rule().name()))
                .returns(self)
                .addParameter(CHANGE, "change")
                .addStatement(
                        "rules.change($L, change)",
                        JavaText.literal(parameter.rule().name()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec include(ParameterPlan parameter) {
        String name = parameter.name();
        return MethodSpec.methodBuilder("include" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Includes $L or leaves it out.",
                        JavaText.code(parameter.rule().name()))
                .returns(self)
                .addParameter(TypeName.BOOLEAN, "included")
                .addStatement(
                        "rules.include($L, included)",
                        JavaText.literal(parameter.rule().name()))
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the rules.\n\n")
                .addJavadoc("@throws IllegalArgumentException when a change made a rule contradict itself")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Types.PARAMETER_RULE))
                .addStatement("return rules.build()")
                .build();
    }

    private MethodSpec toModel() {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return $T.builder(model, $L)", Types.MODEL_SCHEMA, SchemaCode.constant(kind));
        code.add(ModelCode.features(plan.features())).add(ModelCode.properties(plan.properties()));
        return MethodSpec.methodBuilder("toModel")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Starts a customizable model that has these rules.\n\n")
                .addJavadoc("@throws IllegalArgumentException when a change made a rule contradict itself")
                .returns(Types.MODEL_SCHEMA.nestedClass("Builder"))
                .addParameter(Types.STRING, "model")
                .addStatement(code.add("\n.parameterRules(build())").build())
                .build();
    }

    private static MethodSpec rule(ParameterPlan parameter) {
        return MethodSpec.methodBuilder(parameter.name() + "Rule")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.PARAMETER_RULE_BUILDER)
                .addStatement("return $L", new RuleCode(parameter.rule()).render())
                .build();
    }
}
