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
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($L)", Types.LOCALIZED_TEXT, JavaText.literal(text.english()));
        for (Map.Entry<String, String> entry : text.texts().entrySet()) {
            if (!entry.getKey().equals(ENGLISH)) {
                code.add(
                        "$L.with($L, $L)",
                        separator,
                        JavaText.literal(entry.getKey()),
                        JavaText.literal(entry.getValue()));
            }
        }
        return code.build();
    }

    static CodeBlock constant(Enum<?> constant) {
        return CodeBlock.of("$T.$L", Types.schema(constant), constant.name());
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
        return CodeBlock.of("new $T($L)", BigDecimal.class, JavaText.literal(number.toString()));
    }

    static CodeBlock json(JsonValue value) {
        if (value.asString().isPresent()) {
            return CodeBlock.of(
                    "$T.of($L)",
                    Types.JSON_VALUE,
                    JavaText.literal(value.asString().get()));
        }
        if (value.asBoolean().isPresent()) {
            return CodeBlock.of("$T.of($L)", Types.JSON_VALUE, value.asBoolean().get());
        }
        return value.asNumber()
                .map(number -> CodeBlock.of("$T.of($L)", Types.JSON_VALUE, decimal(number)))
                .orElseGet(() -> CodeBlock.of("$T.parse($L)", Types.JSON_VALUE, JavaText.literal(value.toJson())));
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
