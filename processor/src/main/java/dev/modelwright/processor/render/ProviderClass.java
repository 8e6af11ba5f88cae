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
                .filter(kind -> drivers.containsKey(kind.kind()))
                .map(kind -> new KindCode(plan, kind, className(drivers.get(kind.kind()))))
                .toList();
    }

    private static ClassName className(DriverName driver) {
        List<String> names = driver.simpleNames();
        return ClassName.get(
                driver.packageName(), names.get(0), names.stream().skip(1).toArray(String[]::new));
    }

    TypeSpec.Builder render() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.MODEL_PROVIDER)
                .addJavadoc(
                        "The provider $L, from $L.",
                        JavaText.javadoc(plan.schema().label().english()),
                        JavaText.code(plan.file()))
                .addField(id())
                .addField(FieldSpec.builder(
                                Types.PROVIDER_SCHEMA, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("schemaOf()")
                        .build())
                .addMethod(constructor());
        kinds.forEach(code -> code.addTo(type, self));
        type.addMethod(schema()).addMethod(kinds());
        if (!plan.schema().icons().equals(Icons.NONE)) {
            type.addMethod(resource());
        }
        new ProviderSchemaCode(plan).addTo(type);
        return kinds.isEmpty() ? type : type.addType(shared());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Creates the provider with drivers of its own. Called by the service loader.");
        kinds.forEach(code -> constructor.addStatement(code.initialisation()));
        return constructor.build();
    }

    private FieldSpec id() {
        return FieldSpec.builder(Types.STRING, "ID", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The id under which the registry knows the provider.")
                .initializer(JavaText.literal(plan.schema().id()))
                .build();
    }

    private static MethodSpec schema() {
        return MethodSpec.methodBuilder("schema")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.PROVIDER_SCHEMA)
                .addStatement("return SCHEMA")
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

    // The drivers of the typed entry points are created when the first is used, not when the class is loaded.
    private TypeSpec shared() {
        return TypeSpec.classBuilder("Shared")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(self, "PROVIDER", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
