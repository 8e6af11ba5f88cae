package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.modelwright.processor.plan.ChoicePlan;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ValueType;

/** How the values of fields travel between their types and the raw values of a form. */
final class RecordCode {

    private RecordCode() {}

    /** The type of a value that is there. */
    static TypeName valueType(FieldPlan field, ClassName self) {
        return Types.of(field.type(), choice(field, self));
    }

    /** The type of the record's component. */
    static TypeName componentType(FieldPlan field, ClassName self) {
        TypeName type = valueType(field, self);
        return field.isAlwaysThere() ? type : Types.optional(type);
    }

    /** Turns a value into what a form holds. */
    static CodeBlock raw(ValueType type, CodeBlock value) {
        return switch (type) {
            case URI -> CodeBlock.of("$L.toString()", value);
            case DURATION -> CodeBlock.of("$T.text($L)", Types.DURATION_SECONDS, value);
            case CHOICE -> CodeBlock.of("$L.value()", value);
            default -> value;
        };
    }

    /** Turns a component into what is checked: its own value, but the raw value of a choice. */
    static CodeBlock checked(FieldPlan field, ClassName self) {
        if (field.type() != ValueType.CHOICE) {
            return CodeBlock.of("$L", field.name());
        }
        return field.isAlwaysThere()
                ? CodeBlock.of("$L.value()", field.name())
                : CodeBlock.of("$L.map($T::value)", field.name(), choice(field, self));
    }

    /** Reads a component from checked values. */
    static CodeBlock read(FieldPlan field, ClassName self) {
        CodeBlock key = JavaText.literal(field.variable());
        String getter = getter(field.type());
        if (field.isAlwaysThere()) {
            CodeBlock value = CodeBlock.of("values.$L($L)", getter, key);
            return field.type() == ValueType.CHOICE ? CodeBlock.of("$T.of($L)", choice(field, self), value) : value;
        }
        String optional = "optional" + Character.toUpperCase(getter.charAt(0)) + getter.substring(1);
        CodeBlock value = CodeBlock.of("values.$L($L)", optional, key);
        return field.type() == ValueType.CHOICE ? CodeBlock.of("$L.map($T::of)", value, choice(field, self)) : value;
    }

    private static String getter(ValueType type) {
        return switch (type) {
            case TEXT, CHOICE, JSON -> "text";
            case SECRET -> "secret";
            case BOOLEAN -> "bool";
            case INTEGER, LONG -> "integer";
            case NUMBER, DOUBLE -> "number";
            case URI -> "uri";
            case DURATION -> "duration";
        };
    }

    private static ClassName choice(FieldPlan field, ClassName self) {
        ClassName around = field.choice().filter(ChoicePlan::isShared).isPresent() ? self.enclosingClassName() : self;
        return around.nestedClass(field.choice().map(ChoicePlan::typeName).orElse("Choice"));
    }
}
