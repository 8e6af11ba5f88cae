package dev.modelwright.processor.plan;

import dev.modelwright.schema.CredentialField;
import java.util.Optional;

/**
 * One component of a credential record.
 *
 * @param field the field; its first declaration where there are several
 * @param name the component's name
 * @param stageName the name of the builder's stage that asks for the value
 * @param type the component's type
 * @param isAlwaysThere whether the value is there in every credential, given or by default
 * @param choice the enum of a {@link ValueType#CHOICE}
 * @param line the line of the declaration in the vendor file
 */
public record FieldPlan(
        CredentialField field,
        String name,
        String stageName,
        ValueType type,
        boolean isAlwaysThere,
        Optional<ChoicePlan> choice,
        int line) {

    /** Returns the key of the value. */
    public String variable() {
        return field.variable();
    }

    /** Tells whether a caller must give the value: it is always there and no default stands in. */
    public boolean isDemanded() {
        return isAlwaysThere && field.defaultValue().isEmpty();
    }
}
