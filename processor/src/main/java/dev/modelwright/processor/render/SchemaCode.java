package dev.modelwright.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.modelwright.json.JsonValue;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Expressions that build small schema values. */
final class SchemaCode {

    private static final String ENGLISH = "en_US";
    private static final int LONGEST_LITERAL = 18;

    private SchemaCode() {}

    /** An expression on one line. */
    static CodeBlock text(LocalizedText text) {
        return text(text, "");
    }

    /** An expression with one language a line, for a statement of its own. */
    static CodeBlock longText(LocalizedText text) {
        return text(text, "\n");
    }

    private static CodeBlock text(LocalizedText text, String separator) {
        StringBuilder calls = new StringBuilder(".of(")
                .append(JavaText.literalText(text.english()))
                .append(')');
        for (Map.Entry<String, String> entry : text.texts().entrySet()) {
            if (!entry.getKey().equals(ENGLISH)) {
                calls.append(separator)
                        .append(".with(")
                        .append(JavaText.literalText(entry.getKey()))
                        .append(", ")
                        .append(JavaText.literalText(entry.getValue()))
                        .append(')');
            }
        }
        return CodeBlock.of("$T$L", Types.LOCALIZED_TEXT, calls);
    }

    static CodeBlock constant(Enum<?> constant) {
        return CodeBlock.of("$T." + constant.name(), Types.schema(constant));
    }

    static CodeBlock option(FieldOption option) {
        CodeBlock value = JavaText.literal(option.value());
        return option.showOn().isEmpty()
                ? CodeBlock.of("$T.of($L, $L)", Types.FIELD_OPTION, value, text(option.label()))
                : CodeBlock.of(
                        "new $T($L, $L, $T.of($L))",
                        Types.FIELD_OPTION,
                        value,
                        text(option.label()),
                        List.class,
                        conditions(option.showOn()));
    }

    static CodeBlock decimal(BigDecimal number) {
        return CodeBlock.of("new $T(\"" + number + "\")", BigDecimal.class);
    }

    /** A number for a method that takes whole numbers and exact decimals. */
    static CodeBlock number(BigDecimal number) {
        if (number.scale() != 0 || number.precision() > LONGEST_LITERAL) {
            return decimal(number);
        }
        long whole = number.longValueExact();
        return CodeBlock.of(whole == (int) whole ? "$L" : "$LL", whole);
    }

    /** A value for a method that takes texts, booleans, whole numbers and exact decimals. */
    static CodeBlock scalar(JsonValue value) {
        return value.asString()
                .map(JavaText::literal)
                .or(() -> value.asBoolean().map(bool -> CodeBlock.of("$L", bool)))
                .or(() -> value.asNumber().map(SchemaCode::number))
                .orElseThrow(() -> new IllegalStateException("A default must be a text, a boolean or a number."));
    }

    static CodeBlock json(JsonValue value) {
        boolean isScalar = value.asObject().isEmpty() && value.asArray().isEmpty() && !value.isNull();
        return isScalar
                ? CodeBlock.of("$T.of($L)", Types.JSON_VALUE, scalar(value))
                : CodeBlock.of("$T.parse($L)", Types.JSON_VALUE, JavaText.literal(value.toJson()));
    }

    private static CodeBlock conditions(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> CodeBlock.of(
                        "new $T($L, $L)",
                        Types.CONDITION,
                        JavaText.literal(condition.variable()),
                        JavaText.literal(condition.value())))
                .collect(CodeBlock.joining(", "));
    }
}
