package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.CredentialsPlan;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.KindCredentials;
import dev.modelwright.processor.plan.KindNames;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The credentials of a vendor: one record, or a sealed interface over several. */
final class CredentialsType {

    private CredentialsType() {}

    static TypeSpec.Builder render(ProviderPlan plan) {
        ClassName self = ClassName.get(plan.packageName(), plan.credentials().typeName());
        String vendor = JavaText.javadoc(plan.schema().label().english());
        return plan.credentials().isRecord()
                ? new CredentialsRecord(plan.credentials().shapes().get(0), self, plan.file())
                        .render("Credentials of " + vendor + ".", Types.CREDENTIALS)
                : sealed(plan, self, vendor);
    }

    private static TypeSpec.Builder sealed(ProviderPlan plan, ClassName self, String vendor) {
        CredentialsPlan credentials = plan.credentials();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Types.CREDENTIALS)
                .addJavadoc("Credentials of $L, one record for each shape.", vendor);
        for (FieldPlan field : credentials.shared()) {
            type.addMethod(accessor(field, self));
        }
        for (KindCredentials kind : credentials.kinds()) {
            type.addType(ofKind(credentials, kind, self, vendor));
        }
        for (ShapePlan shape : credentials.shapes()) {
            type.addType(ofShape(plan, shape, self, vendor));
        }
        for (FieldPlan field : credentials.sharedChoices()) {
            type.addType(ChoiceEnum.render(
                    field.choice().orElseThrow(), field.field().label().english()));
        }
        return type;
    }

    private static TypeSpec ofKind(CredentialsPlan credentials, KindCredentials kind, ClassName self, String vendor) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(kind.typeName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
                .addSuperinterface(self)
                .addJavadoc(
                        "Credentials of $L for $L, predefined or customizable.",
                        vendor,
                        KindNames.described(kind.kind(), ""));
        kind.shapes().forEach(shape -> type.addPermittedSubclass(self.nestedClass(shape.typeName())));
        credentials.sharedBeyondAll(kind).forEach(field -> type.addMethod(accessor(field, self)));
        return type.build();
    }

    private static TypeSpec ofShape(ProviderPlan plan, ShapePlan shape, ClassName self, String vendor) {
        List<ClassName> above = plan.credentials().kindsOf(shape).stream()
                .map(kind -> self.nestedClass(kind.typeName()))
                .toList();
        TypeSpec.Builder type = new CredentialsRecord(shape, self.nestedClass(shape.typeName()), plan.file())
                .render(summary(shape, vendor), above.isEmpty() ? self : above.get(0))
                .addModifiers(Modifier.STATIC);
        above.stream().skip(1).forEach(type::addSuperinterface);
        return type.build();
    }

    private static String summary(ShapePlan shape, String vendor) {
        return switch (shape.typeName()) {
            case "Provider" -> "Credentials of " + vendor + " for its predefined models.";
            case "Model" -> "Credentials of one customizable model of " + vendor + ".";
            default -> "Credentials of one customizable model of " + vendor + ", as its kind sees them.";
        };
    }

    private static MethodSpec accessor(FieldPlan field, ClassName self) {
        return MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("Returns $L.", JavaText.code(field.variable()))
                .returns(RecordCode.componentType(field, self.nestedClass("Shape")))
                .build();
    }
}
