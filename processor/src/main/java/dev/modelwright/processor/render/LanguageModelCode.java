package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.KindPlan;
import dev.modelwright.processor.plan.ModelsPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;
import javax.lang.model.element.Modifier;

/** The part of a provider that concerns language models. */
final class LanguageModelCode {

    private static final String FIELD = "languageModels";

    private final ProviderPlan plan;
    private final KindPlan kind;
    private final ClassName driver;

    LanguageModelCode(ProviderPlan plan, KindPlan kind, ClassName driver) {
        this.plan = plan;
        this.kind = kind;
        this.driver = driver;
    }

    void addTo(TypeSpec.Builder type, ClassName self) {
        type.addField(
                ParameterizedTypeName.get(Types.LANGUAGE_MODELS, credentials(), parameters()),
                FIELD,
                Modifier.PRIVATE,
                Modifier.FINAL);
        type.addMethod(typedEntry(self));
        plan.models(kind.kind()).ifPresent(models -> type.addMethod(predefinedEntry(models)));
        type.addMethod(entryByName());
    }

    CodeBlock initialisation() {
        return CodeBlock.of(
                "this.$L = $T.of(ID, new $T(), $L, $L)$L",
                FIELD,
                Types.LANGUAGE_MODELS,
                driver,
                conversion(),
                declared(),
                predefined());
    }

    private CodeBlock conversion() {
        return kind.parameters().isPresent()
                ? CodeBlock.of("$T::of", parameters())
                : CodeBlock.of("parameters -> parameters");
    }

    private CodeBlock predefined() {
        return plan.models(kind.kind()).isPresent()
                ? CodeBlock.of("\n.withPredefined(model -> SCHEMA.model($L, model))", SchemaCode.constant(kind.kind()))
                : CodeBlock.of("");
    }

    private CodeBlock declared() {
        return kind.parameters()
                .filter(parameters -> !parameters.rules().isEmpty())
                .map(ParametersPlan::rulesTypeName)
                .map(name -> CodeBlock.of(
                        "model -> $T.builder().toModel(model).build()", ClassName.get(plan.packageName(), name)))
                .orElseGet(() -> CodeBlock.of(
                        "model -> $T.builder(model, $L).build()",
                        Types.MODEL_SCHEMA,
                        SchemaCode.constant(kind.kind())));
    }

    private MethodSpec typedEntry(ClassName self) {
        return MethodSpec.methodBuilder("llm")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns a language model with its credentials. Makes no call.")
                .returns(Types.LANGUAGE_MODEL)
                .addParameter(Types.STRING, "model")
                .addParameter(credentials(), "credentials")
                .addStatement("return $T.PROVIDER.$L.model(model, credentials)", self.nestedClass("Shared"), FIELD)
                .build();
    }

    private MethodSpec predefinedEntry(ModelsPlan models) {
        ClassName shape =
                kind.predefinedShape().map(found -> Names.shape(plan, found)).orElseThrow();
        return MethodSpec.methodBuilder("llm")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns a predefined language model with its credentials. Makes no call.")
                .returns(Types.LANGUAGE_MODEL)
                .addParameter(ClassName.get(plan.packageName(), models.typeName()), "model")
                .addParameter(shape, "credentials")
                .addStatement("return llm(model.model(), credentials)")
                .build();
    }

    private MethodSpec entryByName() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("languageModel")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.LANGUAGE_MODEL)
                .addParameter(Types.STRING, "model")
                .addParameter(Types.mapOfAnything(), "credentials");
        ShapePlan main = kind.customizableShape()
                .or(kind::predefinedShape)
                .orElseGet(() -> plan.credentials().shapes().get(0));
        kind.predefinedShape()
                .filter(shape -> !shape.equals(main))
                .ifPresent(predefined -> method.beginControlFlow(
                                "if (SCHEMA.model($L, model).isPresent())", SchemaCode.constant(kind.kind()))
                        .addStatement(
                                "return $L.model(model, $T.parse(credentials))", FIELD, Names.shape(plan, predefined))
                        .endControlFlow());
        return method.addStatement("return $L.model(model, $T.parse(credentials))", FIELD, Names.shape(plan, main))
                .build();
    }

    private ClassName credentials() {
        String[] names = kind.credentialsName().split("\\.");
        ClassName outer = ClassName.get(plan.packageName(), names[0]);
        return names.length == 1 ? outer : outer.nestedClass(names[1]);
    }

    private TypeName parameters() {
        return kind.parameters()
                .<TypeName>map(parameters -> ClassName.get(plan.packageName(), parameters.typeName()))
                .orElse(Types.DYNAMIC_PARAMETERS);
    }
}
