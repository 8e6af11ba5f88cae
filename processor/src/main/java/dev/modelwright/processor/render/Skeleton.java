package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ChoicePlan;
import dev.modelwright.processor.plan.CredentialsPlan;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ParametersPlan;
import dev.modelwright.processor.plan.ShapePlan;
import dev.modelwright.processor.plan.SkeletonPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Stand-ins for generated types while a vendor file has errors: names, supertypes and nested names, nothing else. */
final class Skeleton {

    private static final String REASON = "Stands in until the errors in the vendor file are mended.";

    private Skeleton() {}

    static List<TypeSpec.Builder> of(SkeletonPlan plan) {
        List<TypeSpec.Builder> types = new ArrayList<>();
        types.add(further(credentials(plan.credentials()), plan.furtherCredentials()));
        for (ParametersPlan parameters : plan.parameters()) {
            types.add(parameters(parameters));
            types.add(type(parameters.rulesTypeName(), Optional.empty()));
        }
        plan.models().forEach(models -> types.add(type(models, Optional.of(Types.PREDEFINED_MODEL))));
        types.add(type(plan.baseName() + "Provider", Optional.empty()));
        return types;
    }

    private static TypeSpec.Builder credentials(CredentialsPlan credentials) {
        TypeSpec.Builder type = type(credentials.typeName(), Optional.of(Types.CREDENTIALS));
        if (credentials.isRecord()) {
            return nest(type, nested(credentials.shapes().get(0)));
        }
        for (ShapePlan shape : credentials.shapes()) {
            type.addType(nest(nestedShape(shape.typeName()), nested(shape)).build());
        }
        Stream<String> shared = credentials.sharedChoices().stream()
                .flatMap(field -> field.choice().stream())
                .map(ChoicePlan::typeName);
        return nest(type, Stream.concat(shared, Stream.of(StagedBuilder.LAST)));
    }

    // What cannot be read yet may become any of these, and code may name them.
    private static TypeSpec.Builder further(TypeSpec.Builder credentials, List<String> names) {
        Set<String> there =
                credentials.build().typeSpecs().stream().map(TypeSpec::name).collect(Collectors.toSet());
        names.stream()
                .filter(name -> !there.contains(name))
                .map(name -> nest(nestedShape(name), Stream.of(StagedBuilder.LAST)))
                .forEach(shape -> credentials.addType(shape.build()));
        return credentials;
    }

    private static TypeSpec.Builder nestedShape(String name) {
        return type(name, Optional.of(Types.CREDENTIALS)).addModifiers(Modifier.STATIC);
    }

    private static TypeSpec.Builder parameters(ParametersPlan plan) {
        Stream<String> choices = plan.parameters().stream()
                .flatMap(parameter -> parameter.choice().stream())
                .map(ChoicePlan::typeName);
        return nest(
                type(plan.typeName(), Optional.of(Types.PARAMETERS)),
                Stream.concat(choices, Stream.of(StagedBuilder.LAST)));
    }

    private static Stream<String> nested(ShapePlan shape) {
        Stream<String> choices = shape.fields().stream()
                .flatMap(field -> field.choice().stream())
                .map(ChoicePlan::typeName);
        Stream<String> stages = Stream.concat(
                        shape.fields().stream().filter(FieldPlan::isDemanded),
                        shape.groups().stream().flatMap(group -> group.fields().stream()))
                .map(FieldPlan::stageName);
        return Stream.of(choices, stages, Stream.of(StagedBuilder.LAST)).flatMap(names -> names);
    }

    private static TypeSpec.Builder nest(TypeSpec.Builder type, Stream<String> names) {
        names.map(name -> TypeSpec.classBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .build())
                .forEach(type::addType);
        return type;
    }

    private static TypeSpec.Builder type(String name, Optional<ClassName> superinterface) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(REASON)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        superinterface.ifPresent(above -> type.addSuperinterface((TypeName) above));
        return type;
    }
}
