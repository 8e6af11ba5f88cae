package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ParameterPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import javax.lang.model.element.Modifier;

/** The builder of typed parameters. */
final class ParametersBuilder {

    private static final String UNTYPED = "extra";

    private final ParametersPlan plan;
    private final ClassName self;
    private final ClassName builder;

    ParametersBuilder(ParametersPlan plan, ClassName self) {
        this.plan = plan;
        this.self = self;
        this.builder = self.nestedClass("Builder");
    }

    TypeSpec render() {
        ClassName values = Types.DYNAMIC_PARAMETERS.nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Collects values. Not thread-safe.")
                .addField(values, "values", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(values, "values")
                        .addStatement("this.values = values")
                        .build());
        plan.parameters().forEach(parameter -> type.addMethod(setter(parameter)));
        return type.addMethod(extra())
                .addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "Returns the parameters.\n\n@throws $T when the builder was made for a model whose rules forbid"
                                        + " them",
                                Types.INVALID_PARAMETERS)
                        .returns(self)
                        .addStatement("return new $T(values.build())", self)
                        .build())
                .build();
    }

    private MethodSpec setter(ParameterPlan parameter) {
        ClassName choice =
                self.nestedClass(parameter.choice().map(plan -> plan.typeName()).orElse("Choice"));
        TypeName type = Types.of(parameter.type(), choice);
        CodeBlock raw = RecordCode.raw(parameter.type(), CodeBlock.of("$L", parameter.name()));
        return MethodSpec.methodBuilder(parameter.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", ParameterText.of(parameter))
                .returns(builder)
                .addParameter(type, parameter.name())
                .addStatement(
                        "values.set($L, $L)", JavaText.literal(parameter.rule().name()), raw)
                .addStatement("return this")
                .build();
    }

    private MethodSpec extra() {
        return MethodSpec.methodBuilder(UNTYPED)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Sets a value that is sent unchecked, for parameters that the vendor file does not declare.")
                .returns(builder)
                .addParameter(Types.STRING, "name")
                .addParameter(Types.JSON_VALUE, "value")
                .addStatement("values.extra(name, value)")
                .addStatement("return this")
                .build();
    }
}
