package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ParameterPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.processor.plan.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The typed parameters of one kind of models: what was set, and nothing else. */
final class ParametersClass {

    private final ParametersPlan plan;
    private final ClassName self;

    ParametersClass(ParametersPlan plan, String packageName) {
        this.plan = plan;
        this.self = ClassName.get(packageName, plan.typeName());
    }

    TypeSpec.Builder render(String summary) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.PARAMETERS)
                .addJavadoc("$L", summary)
                .addField(Types.DYNAMIC_PARAMETERS, "values", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(Types.DYNAMIC_PARAMETERS))
                .addMethod(builder())
                .addMethod(bound())
                .addMethod(of());
        plan.parameters().forEach(parameter -> type.addMethod(getter(parameter)));
        type.addMethod(toBuilder()).addMethod(delegate("values")).addMethod(delegate("extra"));
        ValueMethods.addTo(type, self);
        type.addType(new ParametersBuilder(plan, self).render());
        for (ParameterPlan parameter : plan.parameters()) {
            parameter
                    .choice()
                    .ifPresent(choice -> type.addType(
                            ChoiceEnum.render(choice, parameter.rule().label().english())));
        }
        return type;
    }

    private static MethodSpec constructor(TypeName values) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(values, "values")
                .addStatement("this.values = values")
                .build();
    }

    private MethodSpec builder() {
        ClassName builder = self.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts without values.")
                .returns(builder)
                .addStatement("return new $T($T.builder())", builder, Types.DYNAMIC_PARAMETERS)
                .build();
    }

    // For the models of the same package, which know their rules.
    private MethodSpec bound() {
        ClassName builder = self.nestedClass("Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.STATIC)
                .returns(builder)
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), Types.PARAMETER_RULE), "rules")
                .addStatement("return new $T($T.builder(rules))", builder, Types.DYNAMIC_PARAMETERS)
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns parameters by name as these types.")
                .returns(self)
                .addParameter(Types.PARAMETERS, "parameters")
                .addStatement("return new $T($T.copyOf(parameters))", self, Types.DYNAMIC_PARAMETERS)
                .build();
    }

    private MethodSpec toBuilder() {
        ClassName builder = self.nestedClass("Builder");
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Starts with these values.")
                .returns(builder)
                .addStatement("return new $T(values.toBuilder())", builder)
                .build();
    }

    private static MethodSpec delegate(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.mapOf(Types.JSON_VALUE))
                .addStatement("return values.$L()", name)
                .build();
    }

    private MethodSpec getter(ParameterPlan parameter) {
        ClassName choice =
                self.nestedClass(parameter.choice().map(plan -> plan.typeName()).orElse("Choice"));
        MethodSpec.Builder method = MethodSpec.methodBuilder(parameter.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns $L, empty when it was not set.",
                        JavaText.code(parameter.rule().name()))
                .returns(Types.absentable(parameter.type(), choice));
        return method.addStatement("return $L", read(parameter, choice)).build();
    }

    private static CodeBlock read(ParameterPlan parameter, ClassName choice) {
        CodeBlock key = JavaText.literal(parameter.rule().name());
        return switch (parameter.type()) {
            case CHOICE -> CodeBlock.of("values.text($L).map($T::of)", key, choice);
            case JSON -> CodeBlock.of("$T.ofNullable(values.values().get($L))", Optional.class, key);
            default -> CodeBlock.of("values.$L($L)", access(parameter.type()), key);
        };
    }

    private static String access(ValueType type) {
        return switch (type) {
            case LONG -> "integer";
            case DOUBLE -> "decimal";
            case BOOLEAN -> "bool";
            default -> "text";
        };
    }
}
