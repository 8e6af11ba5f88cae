package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import java.util.HashSet;
import java.util.Set;

/** Finds forms with a field that depends on itself, which are errors when a vendor is compiled. */
final class ConditionCycles {

    private ConditionCycles() {}

    static boolean isIn(CredentialForm form) {
        return form.variables().stream()
                .anyMatch(variable -> reached(form, variable).contains(variable));
    }

    private static Set<String> reached(CredentialForm form, String start) {
        Set<String> reached = new HashSet<>();
        Set<String> next = asked(form, start);
        while (reached.addAll(next)) {
            Set<String> further = new HashSet<>();
            next.forEach(variable -> further.addAll(asked(form, variable)));
            next = further;
        }
        return reached;
    }

    private static Set<String> asked(CredentialForm form, String variable) {
        Set<String> asked = new HashSet<>();
        for (CredentialField field : form.fields()) {
            if (field.variable().equals(variable)) {
                field.showOn().stream().map(Condition::variable).forEach(asked::add);
            }
        }
        return asked;
    }
}
