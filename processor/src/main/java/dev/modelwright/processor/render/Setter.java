package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ValueType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The builder methods of one field: one that takes its type and, where that helps, one that takes a text. */
record Setter(FieldPlan field, TypeName type) {

    static Setter of(FieldPlan field, ClassName self) {
        return new Setter(field, RecordCode.valueType(field, self));
    }

    List<MethodSpec> declare(ClassName next) {
        MethodSpec typed = MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", documentation())
                .returns(next)
                .addParameter(type, field.name())
                .build();
        return fromText()
                .map(conversion -> List.of(typed, convenience(next, conversion)))
                .orElse(List.of(typed));
    }

    MethodSpec implement(ClassName next) {
        return MethodSpec.methodBuilder(field.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(next)
                .addParameter(type, field.name())
                .addStatement(
                        "given.put($L, $L)",
                        JavaText.literal(field.variable()),
                        RecordCode.raw(field.type(), CodeBlock.of("$L", field.name())))
                .addStatement("return this")
                .build();
    }

    private MethodSpec convenience(ClassName next, CodeBlock conversion) {
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc("$L", documentation())
                .returns(next)
                .addParameter(Types.STRING, field.name())
                .addStatement("return $L($L)", field.name(), conversion)
                .build();
    }

    private Optional<CodeBlock> fromText() {
        if (field.type() == ValueType.URI) {
            return Optional.of(CodeBlock.of("$T.create($L)", URI.class, field.name()));
        }
        return field.type() == ValueType.SECRET
                ? Optional.of(CodeBlock.of("$T.of($L)", Types.SECRET, field.name()))
                : Optional.empty();
    }

    private String documentation() {
        return "Sets " + JavaText.code(field.variable()) + ": "
                + JavaText.javadoc(field.field().label().english()) + ".";
    }
}
