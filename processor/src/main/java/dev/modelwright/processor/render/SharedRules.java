package dev.modelwright.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.JavaNames;
import dev.modelwright.processor.plan.ModelPlan;
import dev.modelwright.schema.ParameterRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The parameter rules of the models of one kind. Most vendors repeat the same few in every model, seven times on average: those are
 * written, compiled, loaded and kept once, as constants of a nested class.
 */
final class SharedRules {

    static final String NAME = "Rules";

    // Each takes some ten entries of the 65,535 that a class file may have in its table of constants.
    private static final int MOST = 2_000;

    private final List<List<Written>> ofModels = new ArrayList<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final List<Written> shared;

    SharedRules(List<ModelPlan> models) {
        Map<String, Integer> uses = new HashMap<>();
        Map<String, Written> different = new LinkedHashMap<>();
        for (ModelPlan model : models) {
            List<Written> rules =
                    model.schema().parameterRules().stream().map(Written::of).toList();
            rules.forEach(rule -> uses.merge(rule.text(), 1, Integer::sum));
            rules.forEach(rule -> different.putIfAbsent(rule.text(), rule));
            ofModels.add(rules);
        }
        this.shared = different.values().stream()
                .filter(rule -> uses.get(rule.text()) > 1)
                .limit(MOST)
                .toList();
        List<String> names =
                JavaNames.constants(shared.stream().map(Written::name).toList());
        for (int i = 0; i < names.size(); i++) {
            constants.put(shared.get(i).text(), names.get(i));
        }
    }

    /** Returns the expressions of the rules of a model, by its place among the models. */
    List<CodeBlock> of(int model) {
        return ofModels.get(model).stream().map(this::expression).toList();
    }

    private CodeBlock expression(Written rule) {
        String constant = constants.get(rule.text());
        return constant == null ? rule.code() : CodeBlock.of("$L.$L", NAME, constant);
    }

    /** Returns the class of the constants, empty when no rule comes twice. */
    Optional<TypeSpec> render() {
        if (constants.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        int number = 1;
        for (Written rule : shared) {
            String method = "rule" + number++;
            type.addField(constant(constants.get(rule.text()), method)).addMethod(method(method, rule.code()));
        }
        return Optional.of(type.build());
    }

    private static FieldSpec constant(String name, String method) {
        return FieldSpec.builder(Types.PARAMETER_RULE, name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L()", method)
                .build();
    }

    // A method of its own for each, as the code that fills in constants has the limits of one method.
    private static MethodSpec method(String name, CodeBlock code) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.PARAMETER_RULE)
                .addStatement("return $L", code)
                .build();
    }

    /**
     * A rule in Java.
     *
     * @param name the parameter's name
     * @param code the expression
     * @param text the same as text, which tells rules apart as they are written
     */
    private record Written(String name, CodeBlock code, String text) {

        static Written of(ParameterRule rule) {
            CodeBlock code = CodeBlock.of("$L\n.build()", new RuleCode(rule).render());
            return new Written(rule.name(), code, code.toString());
        }
    }
}
