package dev.modelwright.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.modelwright.schema.ParameterRule;
import dev.modelwright.schema.ParameterTemplate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** An expression that builds a rule: its template, and only what differs from it. */
final class RuleCode {

    private final ParameterRule rule;
    private final Optional<ParameterTemplate> template;

    RuleCode(ParameterRule rule) {
        this.rule = rule;
        this.template = rule.template();
    }

    CodeBlock render() {
        CodeBlock start = CodeBlock.of(
                "$T.builder($L, $L)",
                Types.PARAMETER_RULE,
                JavaText.literal(rule.name()),
                template.map(SchemaCode::constant).orElseGet(() -> SchemaCode.constant(rule.type())));
        CodeBlock.Builder code = start.toBuilder();
        if (template.isPresent() && template.get().type() != rule.type()) {
            code.add("\n.type($L)", SchemaCode.constant(rule.type()));
        }
        if (rule.required()) {
            code.add("\n.required()");
        }
        return code.add(texts()).add(numbers()).add(options()).build();
    }

    private CodeBlock texts() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!Optional.of(rule.label()).equals(template.map(ParameterTemplate::label))) {
            code.add("\n.label($L)", SchemaCode.text(rule.label()));
        }
        return code.add(part("help", rule.help(), ParameterTemplate::help, SchemaCode::text))
                .build();
    }

    private CodeBlock numbers() {
        return CodeBlock.builder()
                .add(optionalPart(
                        "defaultValue", rule.defaultValue(), ParameterTemplate::defaultValue, SchemaCode::scalar))
                .add(optionalPart("min", rule.min(), ParameterTemplate::min, SchemaCode::number))
                .add(optionalPart("max", rule.max(), ParameterTemplate::max, SchemaCode::number))
                .add(optionalPart(
                        "precision",
                        rule.precision(),
                        ParameterTemplate::precision,
                        digits -> CodeBlock.of("$L", digits)))
                .build();
    }

    private CodeBlock options() {
        List<String> inherited = template.map(ParameterTemplate::options).orElse(List.of());
        if (rule.options().equals(inherited)) {
            return CodeBlock.of("");
        }
        CodeBlock values = rule.options().stream().map(JavaText::literal).collect(CodeBlock.joining(", "));
        return CodeBlock.of("\n.options($L)", values);
    }

    private <T> CodeBlock part(
            String setter, Optional<T> own, Function<ParameterTemplate, T> inherited, Function<T, CodeBlock> code) {
        return optionalPart(setter, own, value -> Optional.of(inherited.apply(value)), code);
    }

    // What was set to nothing on purpose must stay nothing.
    private <T> CodeBlock optionalPart(
            String setter,
            Optional<T> own,
            Function<ParameterTemplate, Optional<T>> inherited,
            Function<T, CodeBlock> code) {
        if (Objects.equals(own, template.flatMap(inherited))) {
            return CodeBlock.of("");
        }
        return own.map(value -> CodeBlock.of("\n." + setter + "($L)", code.apply(value)))
                .orElseGet(() -> CodeBlock.of("\n." + setter + "($T.none())", Types.SETTING));
    }
}
