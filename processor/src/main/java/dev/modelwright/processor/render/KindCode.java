package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.DriverName;
import dev.modelwright.processor.plan.KindNames;
import dev.modelwright.processor.plan.KindPlan;
import dev.modelwright.processor.plan.ModelsPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;
import dev.modelwright.schema.ConfigurationMethod;
import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The part of a provider that concerns the models of one kind. */
final class KindCode {

    private final ProviderPlan plan;
    private final KindPlan kind;
    private final DriverName driver;
    private final String byName;
    private final String field;
    private final ClassName caller;

    KindCode(ProviderPlan plan, KindPlan kind, DriverName driver) {
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

    /** Returns the name of the field that holds the models. */
    String field() {
        return field;
    }

    TypeName fieldType() {
        return ParameterizedTypeName.get(Types.VENDOR_MODELS, credentials(), caller);
    }

    void addTo(TypeSpec.Builder type, ClassName self) {
        type.addMethod(typedEntry(self));
        if (kind.shapes().differ()) {
            kind.shapes().customizable().ifPresent(shape -> type.addMethod(customizableEntry(shape, self)));
        }
        plan.models(kind.kind()).ifPresent(models -> type.addMethod(predefinedEntry(models)));
        type.addMethod(ownEntry());
        type.addMethod(entryByName());
    }

    CodeBlock initialisation() {
        return CodeBlock.of(
                "this.$L = $T.$L(ID, () -> new $T(), $L,\n$L)$L",
                field,
                Types.VENDOR_MODELS,
                field,
                driverClass(),
                conversion(),
                declared(),
                predefined());
    }

    /** Tells whether the vendor may be asked for models of the kind. */
    boolean mayList() {
        return driver.mayList();
    }

    /** Returns the branch that does. */
    CodeBlock listing() {
        ClassName shape = Names.shape(plan, mainShape());
        return CodeBlock.of("case $L -> wiring().$L.listing($T.FORM, $T::parse);\n", kind.kind(), field, shape, shape);
    }

    private ClassName driverClass() {
        List<String> names = driver.simpleNames();
        return ClassName.get(
                driver.packageName(), names.get(0), names.stream().skip(1).toArray(String[]::new));
    }

    private ShapePlan mainShape() {
        return kind.shapes().main().orElseGet(() -> plan.credentials().shapes().get(0));
    }

    private CodeBlock conversion() {
        return kind.parameters().isPresent()
                ? CodeBlock.of("$T::of", parameters())
                : CodeBlock.of("parameters -> parameters");
    }

    private CodeBlock predefined() {
        CodeBlock constant = SchemaCode.constant(kind.kind());
        Optional<ShapePlan> shape =
                kind.shapes().predefined().filter(own -> kind.shapes().differ());
        if (shape.isPresent()) {
            return CodeBlock.of(
                    "\n.withPredefined(() -> Declared.SCHEMA, $L, $T.class)", constant, Names.shape(plan, shape.get()));
        }
        return plan.models(kind.kind()).isPresent()
                ? CodeBlock.of("\n.withPredefined(() -> Declared.SCHEMA, $L)", constant)
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
        MethodSpec.Builder method = entry("").addParameter(Types.STRING, "model");
        if (kind.shapes().differ()) {
            method.addJavadoc(
                    " For names that are known at run time only.\n\n@throws $T when a predefined model is given"
                            + " credentials of a\n        customizable one, or the reverse",
                    IllegalArgumentException.class);
        }
        return method.addParameter(credentials(), "credentials")
                .addStatement(call(self))
                .build();
    }

    private MethodSpec customizableEntry(ShapePlan shape, ClassName self) {
        return entry("customizable ")
                .addJavadoc("\n\n@throws $T when the vendor ships a model of this name", IllegalArgumentException.class)
                .addParameter(Types.STRING, "model")
                .addParameter(Names.shape(plan, shape), "credentials")
                .addStatement(call(self))
                .build();
    }

    private MethodSpec.Builder entry(String which) {
        return MethodSpec.methodBuilder(KindNames.method(kind.kind()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns $L with its credentials. Makes no call.", KindNames.described(kind.kind(), which))
                .returns(caller);
    }

    private CodeBlock call(ClassName self) {
        return CodeBlock.of(
                "return $T.PROVIDER.wiring().$L.model(model, credentials)", self.nestedClass("Shared"), field);
    }

    private MethodSpec predefinedEntry(ModelsPlan models) {
        ClassName shape = kind.shapes()
                .predefined()
                .map(found -> Names.shape(plan, found))
                .orElseGet(this::credentials);
        return entry("predefined ")
                .addParameter(ClassName.get(plan.packageName(), models.typeName()), "model")
                .addParameter(shape, "credentials")
                .addStatement("return $L(model.model(), credentials)", KindNames.method(kind.kind()))
                .build();
    }

    private MethodSpec ownEntry() {
        return MethodSpec.methodBuilder(byName)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns $L with its credentials, to be called until this provider is closed. Makes no call.",
                        KindNames.described(kind.kind(), ""))
                .returns(caller)
                .addParameter(Types.STRING, "model")
                .addParameter(credentials(), "credentials")
                .addStatement("return wiring().$L.model(model, credentials)", field)
                .build();
    }

    private MethodSpec entryByName() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(byName)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(caller)
                .addParameter(Types.STRING, "model")
                .addParameter(Types.mapOfAnything(), "credentials");
        ShapePlan main = mainShape();
        kind.shapes()
                .predefined()
                .filter(shape -> !shape.equals(main))
                .ifPresent(predefined -> method.beginControlFlow(
                                "if (schema().model($L, model).isPresent())", SchemaCode.constant(kind.kind()))
                        .addStatement(
                                "return wiring().$L.model(model, $T.parse(credentials))",
                                field,
                                Names.shape(plan, predefined))
                        .endControlFlow());
        if (isClosed()) {
            method.addStatement("wiring().$L.requirePredefined($L, model)", field, SchemaCode.constant(kind.kind()));
        }
        return method.addStatement(
                        "return wiring().$L.model(model, $T.parse(credentials))", field, Names.shape(plan, main))
                .build();
    }

    // Vendors that let users name models, or list theirs when they are asked, may have others than those that they
    // ship.
    private boolean isClosed() {
        return plan.models(kind.kind()).isPresent()
                && plan.schema().methods().equals(Set.of(ConfigurationMethod.PREDEFINED_MODEL));
    }

    private ClassName credentials() {
        String[] names = kind.credentialsName().split("\\.", -1);
        ClassName outer = ClassName.get(plan.packageName(), names[0]);
        return names.length == 1 ? outer : outer.nestedClass(names[1]);
    }

    private TypeName parameters() {
        return kind.parameters()
                .<TypeName>map(parameters -> ClassName.get(plan.packageName(), parameters.typeName()))
                .orElse(Types.DYNAMIC_PARAMETERS);
    }
}
