package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A variable of both forms means the same thing in both. */
final class FieldAgreementCheck implements SchemaCheck {

    private static final String[] KEYS = {"type", "required", "default", "options"};

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Form providerForm = Form.of(provider).get(0);
        Form modelForm = Form.of(provider).get(1);
        for (LocatedField field : modelForm.fields()) {
            String variable = field.field().variable();
            List<LocatedField> others = providerForm.declaring(variable);
            // A variable that has several cases differs from itself.
            if (others.size() == 1 && modelForm.declaring(variable).size() == 1) {
                check(field, others.get(0), diagnostics);
            }
        }
    }

    private static void check(LocatedField field, LocatedField other, Diagnostics diagnostics) {
        if (field.isSound(KEYS) && other.isSound(KEYS)) {
            differing(field.field(), other.field())
                    .ifPresent(key -> diagnostics.report(
                            FormCode.FIELDS_DISAGREE,
                            field.at(key).location(),
                            key,
                            Visible.value(field.field().variable()),
                            other.at(key).location().line()));
        }
    }

    private static Optional<String> differing(CredentialField one, CredentialField other) {
        if (one.type() != other.type()) {
            return Optional.of("type");
        }
        if (one.required() != other.required()) {
            return Optional.of("required");
        }
        if (!one.defaultValue().equals(other.defaultValue())) {
            return Optional.of("default");
        }
        return values(one).equals(values(other)) ? Optional.empty() : Optional.of("options");
    }

    private static Set<String> values(CredentialField field) {
        return field.options().stream().map(FieldOption::value).collect(Collectors.toSet());
    }
}
