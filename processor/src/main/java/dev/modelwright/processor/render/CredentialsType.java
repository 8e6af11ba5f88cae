package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.CredentialsPlan;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;
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
        for (ShapePlan shape : credentials.shapes()) {
            ClassName nested = self.nestedClass(shape.typeName());
            type.addType(new CredentialsRecord(shape, nested, plan.file())
                    .render(summary(shape, vendor), self)
                    .addModifiers(Modifier.STATIC)
                    .build());
        }
        for (FieldPlan field : credentials.sharedChoices()) {
            type.addType(ChoiceEnum.render(
                    field.choice().orElseThrow(), field.field().label().english()));
        }
        return type;
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
