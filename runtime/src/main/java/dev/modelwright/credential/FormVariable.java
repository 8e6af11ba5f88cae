package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import java.util.List;

/**
 * One variable of a form.
 *
 * @param place its place among the variables, from 0
 * @param declarations the fields that declare it, in the order of the form
 */
record FormVariable(int place, String name, List<CredentialField> declarations) {

    /** Tells whether the declaration that counts asks for nothing. */
    boolean isAlwaysShown() {
        return declarations.get(declarations.size() - 1).showOn().isEmpty();
    }
}
