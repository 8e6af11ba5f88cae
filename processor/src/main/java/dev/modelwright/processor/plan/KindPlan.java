package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelKind;
import java.util.List;
import java.util.Optional;

/**
 * One kind of models of a vendor.
 *
 * @param kind the kind
 * @param shapes the credential records of its models
 * @param credentialsName the name of the credentials that a driver sees, nested names joined by dots
 * @param parameters the typed parameters, empty when the vendor file declares none
 * @param customizable what the vendor file says of customizable models, empty when it says nothing
 */
public record KindPlan(
        ModelKind kind,
        KindShapes shapes,
        String credentialsName,
        Optional<ParametersPlan> parameters,
        Optional<ParametersPlan> customizable) {

    /** Returns the qualified names of the types that a driver of this kind is given. */
    public List<String> driverArguments(String packageName) {
        return List.of(
                qualified(packageName, credentialsName),
                parameters
                        .map(plan -> qualified(packageName, plan.typeName()))
                        .orElse("dev.modelwright.parameter.DynamicParameters"));
    }

    private static String qualified(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
