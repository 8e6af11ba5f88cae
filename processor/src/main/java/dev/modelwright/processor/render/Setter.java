package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The builder methods of one field: one that takes its type and, where that helps, one that takes a text. */
record Setter(FieldPlan field, TypeName type) {

    static Setter of(FieldPlan field, ClassName self) {
        return new Setter(field, RecordCode.valueType(field, self));
    }

    List<MethodSpec> declare(ClassName next) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(declared(type, next));
        if (field.type() == ValueType.URI) {
            methods.add(declared(Types.STRING, next));
        }
        if (field.type() == ValueType.SECRET) {
            methods.add(secretOfText(next)
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .addJavadoc("$L", documentation())
                    .build());
        }
        return methods;
    }

    List<MethodSpec> implement(ClassName next) {
        MethodSpec typed = implemented(type, RecordCode.raw(field.type(), CodeBlock.of("$L", field.name())), next);
        // Not converted here: a text that is no URI is reported with everything else when the credentials are built.
        return field.type() == ValueType.URI
                ? List.of(typed, implemented(Types.STRING, CodeBlock.of("$L", field.name()), next))
                : List.of(typed);
    }

    /** Implements what several stages declare, each with a stage of its own to go on with. */
    List<MethodSpec> implementForAll(ClassName steps) {
        List<MethodSpec> methods = new ArrayList<>(implement(steps));
        if (field.type() == ValueType.SECRET) {
            methods.add(secretOfText(steps)
                    .addModifiers(Modifier.PUBLIC)
                    .addAnnotation(Override.class)
                    .build());
        }
        return methods;
    }

    private MethodSpec declared(TypeName parameter, ClassName next) {
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", documentation())
                .returns(next)
                .addParameter(parameter, field.name())
                .build();
    }

    private MethodSpec implemented(TypeName parameter, CodeBlock raw, ClassName next) {
        return MethodSpec.methodBuilder(field.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(next)
                .addParameter(parameter, field.name())
                .addStatement("given.put($L, $L)", JavaText.literal(field.variable()), raw)
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder secretOfText(ClassName next) {
        return MethodSpec.methodBuilder(field.name())
                .returns(next)
                .addParameter(Types.STRING, field.name())
                .addStatement("return $L($T.of($L))", field.name(), Types.SECRET, field.name());
    }

    private String documentation() {
        return Paragraph.of("Sets " + JavaText.code(field.variable()) + ": "
                + JavaText.javadoc(field.field().label().english()) + ".");
    }
}
