package dev.modelwright.processor.check;

import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.Condition;
import java.util.List;

/**
 * One of the two credential forms of a vendor.
 *
 * @param fields the fields in order
 * @param ofModel whether it is filled in for a single model, so that the model's type and name are known
 */
record Form(List<LocatedField> fields, boolean ofModel) {

    static List<Form> of(LocatedProvider provider) {
        return List.of(new Form(provider.providerFields(), false), new Form(provider.modelFields(), true));
    }

    /** Returns the fields that declare a variable, in order. */
    List<LocatedField> declaring(String variable) {
        return fields.stream()
                .filter(field ->
                        field.isSound("variable") && field.field().variable().equals(variable))
                .toList();
    }

    /** Tells whether every variable of the form is known. */
    boolean isComplete() {
        return fields.stream().allMatch(field -> field.isSound("variable"));
    }

    /** Tells whether no values of the other fields let both lists of conditions hold. */
    static boolean exclude(List<Condition> one, List<Condition> other) {
        return one.stream()
                .anyMatch(condition -> other.stream()
                        .anyMatch(rival -> rival.variable().equals(condition.variable())
                                && !rival.value().equals(condition.value())));
    }
}
