package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.plan.DriverName;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.schema.Icons;
import dev.modelwright.schema.ModelKind;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The class that joins a vendor's schema and drivers, and its typed entry points. */
final class ProviderClass {

    private final ProviderPlan plan;
    private final ClassName self;
    private final List<KindCode> kinds;

    ProviderClass(ProviderPlan plan, Map<ModelKind, DriverName> drivers) {
        this.plan = plan;
        this.self = ClassName.get(plan.packageName(), plan.providerTypeName());
        this.kinds = plan.kinds().stream()
                .flatMap(kind ->
                        Optional.ofNullable(drivers.get(kind.kind()))
                                .map(driver -> new KindCode(plan, kind, driver))
                                .stream())
                .toList();
    }

    TypeSpec.Builder render() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.MODEL_PROVIDER)
                .addJavadoc(
                        "The provider $L, from $L.",
                        JavaText.javadoc(plan.schema().label().english()),
                        JavaText.code(plan.file()))
                .addField(id());
        if (!kinds.isEmpty()) {
            type.addField(WiringClass.field(self));
        }
        type.addMethod(constructor());
        kinds.forEach(code -> code.addTo(type, self));
        type.addMethod(idMethod()).addMethod(schema()).addMethod(kinds());
        if (kinds.stream().anyMatch(KindCode::mayList)) {
            type.addMethod(listing());
        }
        if (!kinds.isEmpty()) {
            type.addMethod(close()).addMethod(WiringClass.method(self));
        }
        if (!plan.schema().icons().equals(Icons.NONE)) {
            type.addMethod(resource());
        }
        new ProviderSchemaCode(plan).addTo(type);
        return kinds.isEmpty()
                ? type
                : type.addType(ProviderSchemaCode.holder("Shared", self, "PROVIDER", CodeBlock.of("new $T()", self))
                                .build())
                        .addType(WiringClass.of(kinds));
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Creates the provider with drivers of its own, which are closed with it. Called by the service loader.")
                .build();
    }

    private FieldSpec id() {
        return FieldSpec.builder(Types.STRING, "ID", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The id under which the registry knows the provider.")
                .initializer(JavaText.literal(plan.schema().id()))
                .build();
    }

    private static MethodSpec idMethod() {
        return MethodSpec.methodBuilder("id")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.STRING)
                .addStatement("return ID")
                .build();
    }

    private static MethodSpec schema() {
        return MethodSpec.methodBuilder("schema")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.PROVIDER_SCHEMA)
                .addStatement("return Declared.SCHEMA")
                .build();
    }

    private MethodSpec kinds() {
        CodeBlock constants = this.kinds.stream()
                .map(code -> SchemaCode.constant(code.kind()))
                .collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("kinds")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Set.class), Types.MODEL_KIND))
                .addStatement("return $T.of($L)", Set.class, constants)
                .build();
    }

    private MethodSpec listing() {
        MethodSpec.Builder listing = MethodSpec.methodBuilder("listing")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.optional(Types.MODEL_LISTING))
                .addParameter(Types.MODEL_KIND, "kind")
                .addCode("return switch (kind) {\n$>");
        kinds.stream().filter(KindCode::mayList).forEach(code -> listing.addCode(code.listing()));
        return listing.addCode("default -> $T.empty();\n$<};\n", Optional.class).build();
    }

    private MethodSpec close() {
        return MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$T all = wiring()", self.nestedClass(WiringClass.NAME))
                .addStatement(
                        "$T.closeAll($L)",
                        Types.VENDOR_MODELS,
                        kinds.stream().map(code -> "all." + code.field()).collect(Collectors.joining(", ")))
                .build();
    }

    private MethodSpec resource() {
        String root = VendorFolder.rootOf(plan.file());
        CodeBlock path = root.isEmpty() ? CodeBlock.of("path") : CodeBlock.of("$L + path", JavaText.literal(root));
        return MethodSpec.methodBuilder("resource")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.optional(ClassName.get(InputStream.class)))
                .addParameter(Types.STRING, "path")
                .addStatement("return $T.ofNullable($T.class.getResourceAsStream($L))", Optional.class, self, path)
                .build();
    }
}
