package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.Icons;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ProviderSchema;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The vendor's schema as one method of a nested class, which is loaded when the schema is first asked for, and its forms as one class
 * each.
 */
final class ProviderSchemaCode {

    private static final String PROVIDER_FORM = "ProviderForm";
    private static final String MODEL_FORM = "ModelForm";

    private final ProviderPlan plan;
    private final ProviderSchema schema;

    ProviderSchemaCode(ProviderPlan plan) {
        this.plan = plan;
        this.schema = plan.schema();
    }

    void addTo(TypeSpec.Builder type) {
        TypeSpec.Builder declared = holder("Declared", Types.PROVIDER_SCHEMA, "SCHEMA", CodeBlock.of("schemaOf()"))
                .addMethod(MethodSpec.methodBuilder("schemaOf")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(Types.PROVIDER_SCHEMA)
                        .addStatement("$T label = $L", Types.LOCALIZED_TEXT, SchemaCode.longText(schema.label()))
                        .addStatement("return $L", chain())
                        .build());
        if (hasIcons()) {
            declared.addMethod(icons());
        }
        type.addType(declared.build());
        schema.providerForm()
                .filter(form -> shape(form).isEmpty())
                .ifPresent(form -> type.addType(form(PROVIDER_FORM, form)));
        schema.modelForm()
                .filter(form -> shape(form).isEmpty())
                .ifPresent(form -> type.addType(form(MODEL_FORM, form)));
    }

    private CodeBlock chain() {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.builder($L, label)", Types.PROVIDER_SCHEMA, JavaText.literal(schema.id()));
        schema.description().ifPresent(text -> code.add("\n.description($L)", SchemaCode.text(text)));
        if (hasIcons()) {
            code.add("\n.icons(iconsOf())");
        }
        schema.background().ifPresent(colour -> code.add("\n.background($L)", JavaText.literal(colour)));
        schema.help()
                .ifPresent(help -> code.add(
                        "\n.help(new $T($L, $L))",
                        Types.HELP_LINK,
                        SchemaCode.text(help.title()),
                        SchemaCode.text(help.url())));
        schema.supportedKinds().forEach(kind -> code.add("\n.kinds($L)", SchemaCode.constant(kind)));
        schema.methods().forEach(method -> code.add("\n.methods($L)", SchemaCode.constant(method)));
        code.add(forms());
        plan.models()
                .forEach(models ->
                        code.add("\n.models($T.values())", ClassName.get(plan.packageName(), models.typeName())));
        return code.add("\n.build()").build();
    }

    private CodeBlock forms() {
        CodeBlock.Builder code = CodeBlock.builder();
        schema.providerForm().ifPresent(form -> code.add("\n.providerForm($L)", reference(PROVIDER_FORM, form)));
        schema.modelNameField()
                .ifPresent(field -> code.add(
                        "\n.modelNameField(new $T($L, $L))",
                        Types.MODEL_NAME_FIELD,
                        SchemaCode.text(field.label()),
                        optional(field.placeholder())));
        schema.modelForm().ifPresent(form -> code.add("\n.modelForm($L)", reference(MODEL_FORM, form)));
        return code.build();
    }

    // A form that one shape sees as a whole is that shape's own constant.
    private CodeBlock reference(String name, CredentialForm form) {
        return shape(form)
                .map(shape -> CodeBlock.of("$T.FORM", Names.shape(plan, shape)))
                .orElseGet(() -> CodeBlock.of("$L.FORM", name));
    }

    private Optional<ShapePlan> shape(CredentialForm form) {
        return plan.credentials().shapes().stream()
                .filter(shape -> shape.form().equals(form))
                .findFirst();
    }

    /** Starts a nested class with one constant, which is made when it is first used, not when the registry loads the vendor. */
    static TypeSpec.Builder holder(String name, ClassName type, String constant, CodeBlock value) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(value)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private boolean hasIcons() {
        return !schema.icons().equals(Icons.NONE);
    }

    private MethodSpec icons() {
        Icons icons = schema.icons();
        return MethodSpec.methodBuilder("iconsOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.ICONS)
                .addStatement(
                        "return new $T(\n$L,\n$L,\n$L,\n$L)",
                        Types.ICONS,
                        optional(icons.small()),
                        optional(icons.large()),
                        optional(icons.smallDark()),
                        optional(icons.largeDark()))
                .build();
    }

    private static TypeSpec form(String name, CredentialForm form) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        FormCode code = new FormCode(form);
        code.addConstant(type);
        code.addMethods(type);
        return type.build();
    }

    private static CodeBlock optional(Optional<LocalizedText> text) {
        return text.map(value -> CodeBlock.of("$T.of($L)", Optional.class, SchemaCode.text(value)))
                .orElseGet(() -> CodeBlock.of("$T.empty()", Optional.class));
    }
}
