package dev.modelwright.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.JavaNames;
import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.ValueFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A credential form as a constant and one method for each field. */
final class FormCode {

    private final List<CredentialField> fields;
    private final List<String> methods = new ArrayList<>();

    FormCode(CredentialForm form) {
        this.fields = form.fields();
        Set<String> taken = fields.stream().map(FormCode::member).collect(Collectors.toCollection(HashSet::new));
        for (CredentialField field : fields) {
            String name = member(field) + "Field";
            String unique = name;
            for (int number = 2; !taken.add(unique); number++) {
                unique = name + number;
            }
            methods.add(unique);
        }
    }

    // The record has a method of this name without parameters.
    private static String member(CredentialField field) {
        return JavaNames.member(field.variable()).orElse("unnamed");
    }

    void addConstant(TypeSpec.Builder type) {
        CodeBlock calls =
                methods.stream().map(name -> CodeBlock.of("\n$L()", name)).collect(CodeBlock.joining(","));
        type.addField(FieldSpec.builder(Types.CREDENTIAL_FORM, "FORM", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The form that these credentials fill in.")
                .initializer("$T.of($>$>$L$<$<)", Types.CREDENTIAL_FORM, calls)
                .build());
    }

    void addMethods(TypeSpec.Builder type) {
        for (int i = 0; i < fields.size(); i++) {
            type.addMethod(method(methods.get(i), fields.get(i)));
        }
    }

    private static MethodSpec method(String name, CredentialField field) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.CREDENTIAL_FIELD)
                .addStatement("$T label = $L", Types.LOCALIZED_TEXT, SchemaCode.longText(field.label()));
        field.placeholder()
                .ifPresent(text ->
                        method.addStatement("$T placeholder = $L", Types.LOCALIZED_TEXT, SchemaCode.longText(text)));
        field.help()
                .ifPresent(
                        text -> method.addStatement("$T help = $L", Types.LOCALIZED_TEXT, SchemaCode.longText(text)));
        return method.addStatement("return $L", chain(field)).build();
    }

    private static CodeBlock chain(CredentialField field) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.builder($L, $L, label)",
                        Types.CREDENTIAL_FIELD,
                        JavaText.literal(field.variable()),
                        SchemaCode.constant(field.type()));
        if (field.format() != ValueFormat.TEXT) {
            code.add("\n.format($L)", SchemaCode.constant(field.format()));
        }
        if (field.required()) {
            code.add("\n.required()");
        }
        field.defaultValue().ifPresent(value -> code.add("\n.defaultValue($L)", JavaText.literal(value)));
        for (FieldOption option : field.options()) {
            code.add("\n.option($L)", SchemaCode.option(option));
        }
        return code.add(hints(field)).add("\n.build()").build();
    }

    private static CodeBlock hints(CredentialField field) {
        CodeBlock.Builder code = CodeBlock.builder();
        field.placeholder().ifPresent(text -> code.add("\n.placeholder(placeholder)"));
        field.help().ifPresent(text -> code.add("\n.help(help)"));
        field.helpUrl().ifPresent(url -> code.add("\n.helpUrl($L)", JavaText.literal(url)));
        if (field.maxLength() > 0) {
            code.add("\n.maxLength($L)", field.maxLength());
        }
        for (Condition condition : field.showOn()) {
            code.add("\n.showOn($L, $L)", JavaText.literal(condition.variable()), JavaText.literal(condition.value()));
        }
        return code.build();
    }
}
