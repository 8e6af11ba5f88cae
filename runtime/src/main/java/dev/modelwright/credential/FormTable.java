package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form made ready to be checked against: its variables by place and by name. */
final class FormTable {

    private final List<FormVariable> variables;
    private final Map<String, FormVariable> byName = new LinkedHashMap<>();

    FormTable(CredentialForm form) {
        Map<String, List<CredentialField>> declarations = new LinkedHashMap<>();
        for (CredentialField field : form.fields()) {
            List<CredentialField> known = declarations.get(field.variable());
            if (known == null) {
                known = new ArrayList<>();
                declarations.put(field.variable(), known);
            }
            known.add(field);
        }
        for (Map.Entry<String, List<CredentialField>> variable : declarations.entrySet()) {
            String name = variable.getKey();
            byName.put(name, new FormVariable(byName.size(), name, List.copyOf(variable.getValue())));
        }
        this.variables = List.copyOf(byName.values());
    }

    /** Returns the variables in the order in which they are first declared. */
    List<FormVariable> variables() {
        return variables;
    }

    int size() {
        return variables.size();
    }

    /** Returns the variable of a name, null when the form has none. */
    @Nullable
    FormVariable find(String name) {
        return byName.get(name);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
