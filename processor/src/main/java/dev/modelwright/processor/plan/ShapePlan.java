package dev.modelwright.processor.plan;

import dev.modelwright.schema.CredentialForm;
import java.util.List;

/**
 * One credential record.
 *
 * @param typeName the record's simple name
 * @param form the fields that this shape can see, formats decided
 * @param fields the components, in form order, each variable once
 */
public record ShapePlan(String typeName, CredentialForm form, List<FieldPlan> fields) {

    public ShapePlan {
        fields = List.copyOf(fields);
    }

    /** Returns the groups of fields that are entered through a choice. */
    public List<ChoiceGroup> groups() {
        return ChoiceGroup.of(form.fields(), fields);
    }
}
