package dev.modelwright.credential;

import dev.modelwright.schema.CredentialField;
import java.util.List;

/**
 * One variable of a form.
 *
 * @param place its place among the variables, from 0
 * @param declarations the fields that declare it, in the order of the form
 * @param possible those of them that can be shown: a field that asks for itself, directly or through others, never is
 */
record FormVariable(int place, String name, List<CredentialField> declarations, List<CredentialField> possible) {}
