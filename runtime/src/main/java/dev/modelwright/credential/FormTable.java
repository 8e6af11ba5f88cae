package dev.modelwright.credential;

import dev.modelwright.schema.Condition;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
            List<CredentialField> fields = List.copyOf(variable.getValue());
            byName.put(name, new FormVariable(byName.size(), name, fields, possible(fields, declarations)));
        }
        this.variables = List.copyOf(byName.values());
    }

    // Left to the moment when values are checked, what such a field says would depend on where one begins to ask.
    private static List<CredentialField> possible(
            List<CredentialField> fields, Map<String, List<CredentialField>> declarations) {
        List<CredentialField> possible = new ArrayList<>(fields.size());
        for (CredentialField field : fields) {
            if (!asked(field, declarations).contains(field.variable())) {
                possible.add(field);
            }
        }
        return List.copyOf(possible);
    }

    /** Returns every variable that a field asks for, directly or through others. */
    private static Set<String> asked(CredentialField field, Map<String, List<CredentialField>> declarations) {
        Set<String> asked = new LinkedHashSet<>();
        Deque<CredentialField> next = new ArrayDeque<>(List.of(field));
        while (!next.isEmpty()) {
            for (Condition condition : next.remove().showOn()) {
                if (asked.add(condition.variable())) {
                    next.addAll(declarations.getOrDefault(condition.variable(), List.of()));
                }
            }
        }
        return asked;
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
