package dev.modelwright.processor.render;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import java.util.List;
import java.util.stream.Collectors;

/** Says in javadoc when a field is asked for. */
final class FieldConditions {

    private FieldConditions() {}

    /** Returns the end of a sentence, empty when the field is always shown. */
    static String of(CredentialForm form, String variable) {
        List<List<Condition>> alternatives = form.fields().stream()
                .filter(field -> field.variable().equals(variable))
                .map(CredentialField::showOn)
                .toList();
        return alternatives.stream().anyMatch(List::isEmpty)
                ? ""
                : alternatives.stream()
                        .map(FieldConditions::all)
                        .collect(Collectors.joining(" or ", "; only with ", ""));
    }

    private static String all(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> JavaText.code(condition.variable()) + " = " + JavaText.code(condition.value()))
                .collect(Collectors.joining(" and "));
    }
}
