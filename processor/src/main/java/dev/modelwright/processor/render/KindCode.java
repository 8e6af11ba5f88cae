package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.KindNames;
import dev.modelwright.processor.plan.KindPlan;
import dev.modelwright.processor.plan.ModelsPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.ModelKind;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The part of a provider that concerns the models of one kind. */
final class KindCode {

    private final ProviderPlan plan;
    private final KindPlan kind;
    private final ClassName driver;
    private final String byName;
    private final String field;
    private final ClassName caller;

    KindCode(ProviderPlan plan, KindPlan kind, ClassName driver) {
        this.plan = plan;
        this.kind = kind;
        this.driver = driver;
        this.byName = KindNames.callerMethod(kind.kind());
        this.field = byName + "s";
        this.caller = Types.caller(KindNames.caller(kind.kind()));
    }

    ModelKind kind() {
        return kind.kind();
    }

    void addTo(TypeSpec.Builder type, ClassName self) {
        type.addField(
                ParameterizedTypeName.get(Types.VENDOR_MODELS, credentials(), caller),
                field,
                Modifier.PRIVATE,
                Modifier.FINAL);
        type.addMethod(typedEntry(self));
        plan.models(kind.kind()).ifPresent(models -> type.addMethod(predefinedEntry(models)));
        type.addMethod(entryByName());
    }

    CodeBlock initialisation() {
        return CodeBlock.of(
                "this.$L = $T.$L(ID, new $T(), $L,\n$L)$L",
                field,
                Types.VENDOR_MODELS,
                field,
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
                ? CodeBlock.of("\n.withPredefined(SCHEMA, $L)", SchemaCode.constant(kind.kind()))
                : CodeBlock.of("");
    }

    private CodeBlock declared() {
        return kind.customizable()
                .map(ParametersPlan::rulesTypeName)
                .map(name -> CodeBlock.of(
                        "model -> $T.builder().toModel(model).build()", ClassName.get(plan.packageName(), name)))
                .orElseGet(() -> CodeBlock.of(
                        "model -> $T.builder(model, $L).build()",
                        Types.MODEL_SCHEMA,
                        SchemaCode.constant(kind.kind())));
    }

    private MethodSpec typedEntry(ClassName self) {
        return MethodSpec.methodBuilder(KindNames.method(kind.kind()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns $L with its credentials. Makes no call.", KindNames.described(kind.kind(), ""))
                .returns(caller)
                .addParameter(Types.STRING, "model")
                .addParameter(credentials(), "credentials")
                .addStatement("return $T.PROVIDER.$L.model(model, credentials)", self.nestedClass("Shared"), field)
                .build();
    }

    private MethodSpec predefinedEntry(ModelsPlan models) {
        ClassName shape =
                kind.predefinedShape().map(found -> Names.shape(plan, found)).orElseThrow();
        return MethodSpec.methodBuilder(KindNames.method(kind.kind()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns $L with its credentials. Makes no call.",
                        KindNames.described(kind.kind(), "predefined "))
                .returns(caller)
                .addParameter(ClassName.get(plan.packageName(), models.typeName()), "model")
                .addParameter(shape, "credentials")
                .addStatement("return $L(model.model(), credentials)", KindNames.method(kind.kind()))
                .build();
    }

    private MethodSpec entryByName() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(byName)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(caller)
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
                                "return $L.model(model, $T.parse(credentials))", field, Names.shape(plan, predefined))
                        .endControlFlow());
        if (isClosed()) {
            method.addStatement("$L.requirePredefined($L, model)", field, SchemaCode.constant(kind.kind()));
        }
        return method.addStatement("return $L.model(model, $T.parse(credentials))", field, Names.shape(plan, main))
                .build();
    }

    // Vendors that let users name models, or list theirs when they are asked, may have others than those that they
    // ship.
    private boolean isClosed() {
        return plan.models(kind.kind()).isPresent()
                && plan.schema().methods().equals(Set.of(ConfigurationMethod.PREDEFINED_MODEL));
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
