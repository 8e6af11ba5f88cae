package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ShapePlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** One credential record: components, form, staged builder, parsing and writing. */
final class CredentialsRecord {

    private final ShapePlan shape;
    private final ClassName self;
    private final String file;

    CredentialsRecord(ShapePlan shape, ClassName self, String file) {
        this.shape = shape;
        this.self = self;
        this.file = file;
    }

    TypeSpec.Builder render(String summary, TypeName superinterface) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(superinterface)
                .addJavadoc("$L", documentation(summary))
                .recordConstructor(components());
        FormCode form = new FormCode(shape.form());
        form.addConstant(type);
        type.addField(parser());
        type.addMethod(constructor()).addMethod(parse()).addMethod(parseWithReferences());
        new StagedBuilder(shape, self).addTo(type);
        type.addMethod(toMap()).addMethod(from());
        form.addMethods(type);
        for (FieldPlan field : shape.fields()) {
            field.choice()
                    .filter(choice -> !choice.isShared())
                    .ifPresent(choice -> type.addType(
                            ChoiceEnum.render(choice, field.field().label().english())));
        }
        return type;
    }

    private String documentation(String summary) {
        StringBuilder text = new StringBuilder(summary);
        if (!shape.fields().isEmpty()) {
            text.append('\n');
        }
        for (FieldPlan field : shape.fields()) {
            text.append('\n').append(Paragraph.of(documentation(field), "       "));
        }
        return text.toString();
    }

    private String documentation(FieldPlan field) {
        StringBuilder text = new StringBuilder("@param ").append(field.name()).append(' ');
        text.append(JavaText.javadoc(field.field().label().english()));
        text.append(" (").append(JavaText.code(field.variable())).append(", ");
        text.append(JavaText.code(file + ":" + field.line())).append(')');
        field.field()
                .defaultValue()
                .ifPresent(
                        value -> text.append("; ").append(JavaText.code(value)).append(" when left out"));
        return text.append(FieldConditions.of(shape.form(), field.variable())).toString();
    }

    private MethodSpec components() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (FieldPlan field : shape.fields()) {
            constructor.addParameter(component(field));
        }
        return constructor.build();
    }

    private ParameterSpec component(FieldPlan field) {
        return ParameterSpec.builder(RecordCode.componentType(field, self), field.name())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (FieldPlan field : shape.fields()) {
            ParameterSpec parameter = component(field);
            constructor.addParameter(parameter);
            if (parameter.type().isPrimitive()) {
                constructor.addStatement("this.$N = $N", parameter, parameter);
            } else {
                constructor.addStatement(
                        "this.$N = $T.requireNonNull($N, $S)", parameter, Objects.class, parameter, field.name());
            }
        }
        CodeBlock arguments = shape.fields().stream()
                .map(field -> RecordCode.checked(field, self))
                .collect(CodeBlock.joining(",\n"));
        String format = shape.fields().isEmpty() ? "PARSER.requireAll($L)" : "PARSER.requireAll(\n$L)";
        return constructor.addStatement(format, arguments).build();
    }

    private static FieldSpec parser() {
        return FieldSpec.builder(Types.CREDENTIAL_PARSER, "PARSER", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(FORM)", Types.CREDENTIAL_PARSER)
                .build();
    }

    private MethodSpec parse() {
        return MethodSpec.methodBuilder("parse")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads submitted values: texts, numbers, booleans and secrets by variable.\n\n")
                .addJavadoc("@throws $T with every value that does not fit the form", Types.INVALID_CREDENTIALS)
                .returns(self)
                .addParameter(Types.mapOfAnything(), "values")
                .addStatement("return from(PARSER.parse(values))")
                .build();
    }

    private MethodSpec parseWithReferences() {
        return MethodSpec.methodBuilder("parse")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads submitted values, of which those of secrets may be references.\n\n")
                .addJavadoc("@param secrets finds what references such as {@code env:NAME} stand for\n")
                .addJavadoc(
                        "@throws $T with every value that does not fit the form and every reference that\n"
                                + "        leads nowhere",
                        Types.INVALID_CREDENTIALS)
                .returns(self)
                .addParameter(Types.mapOfAnything(), "values")
                .addParameter(Types.SECRET_RESOLVER, "secrets")
                .addStatement("return from(PARSER.parse(values, secrets))")
                .build();
    }

    private MethodSpec from() {
        CodeBlock arguments = shape.fields().stream()
                .map(field -> RecordCode.read(field, self))
                .collect(CodeBlock.joining(",\n"));
        String format = shape.fields().isEmpty() ? "return new $T($L)" : "return new $T(\n$L)";
        return MethodSpec.methodBuilder("from")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(self)
                .addParameter(Types.CREDENTIAL_VALUES, "values")
                .addStatement(format, self, arguments)
                .build();
    }

    private MethodSpec toMap() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toMap")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.mapOf(ClassName.OBJECT));
        if (shape.fields().isEmpty()) {
            return method.addStatement("return $T.of()", Types.MAP).build();
        }
        method.addStatement("$T values = new $T<>()", Types.mapOf(ClassName.OBJECT), LinkedHashMap.class);
        shape.fields().forEach(field -> method.addStatement(put(field)));
        return method.addStatement("return $T.unmodifiableMap(values)", Collections.class)
                .build();
    }

    private CodeBlock put(FieldPlan field) {
        CodeBlock key = JavaText.literal(field.variable());
        if (field.isAlwaysThere()) {
            return CodeBlock.of("values.put($L, $L)", key, RecordCode.raw(field.type(), CodeBlock.of(field.name())));
        }
        CodeBlock raw = RecordCode.raw(field.type(), CodeBlock.of("given"));
        return CodeBlock.of("$L.ifPresent(given -> values.put($L, $L))", field.name(), key, raw);
    }
}
