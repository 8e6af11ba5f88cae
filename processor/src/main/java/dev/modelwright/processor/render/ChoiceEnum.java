package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ChoicePlan;
import javax.lang.model.element.Modifier;

/** An enum that keeps its raw values. */
final class ChoiceEnum {

    private ChoiceEnum() {}

    static TypeSpec render(ChoicePlan plan, String label) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.typeName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L.", JavaText.javadoc(label))
                .addField(Types.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.STRING, "value")
                        .addStatement("this.value = value")
                        .build());
        for (ChoicePlan.Constant constant : plan.constants()) {
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$L", JavaText.literal(constant.value()))
                            .addJavadoc("$L.", JavaText.javadoc(constant.label()))
                            .build());
        }
        return type.addMethod(value()).addMethod(of(plan)).build();
    }

    private static MethodSpec value() {
        return MethodSpec.methodBuilder("value")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the raw value.")
                .returns(Types.STRING)
                .addStatement("return value")
                .build();
    }

    private static MethodSpec of(ChoicePlan plan) {
        ClassName self = ClassName.get("", plan.typeName());
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the constant of a raw value.\n\n")
                .addJavadoc("@throws IllegalArgumentException when no constant has it")
                .returns(self)
                .addParameter(Types.STRING, "value")
                .beginControlFlow("for ($T constant : values())", self)
                .beginControlFlow("if (constant.value.equals(value))")
                .addStatement("return constant")
                .endControlFlow()
                .endControlFlow()
                .addStatement(
                        "throw new $T($S)",
                        IllegalArgumentException.class,
                        "The value must be one of the options of " + plan.typeName() + ".")
                .build();
    }
}
