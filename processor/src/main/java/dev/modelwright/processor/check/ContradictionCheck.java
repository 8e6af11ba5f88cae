package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FormCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions are joined by and, so one field cannot be asked for two values. */
final class ContradictionCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (Form form : Form.of(provider)) {
            for (LocatedField field : form.fields()) {
                ConditionSite.groups(field).forEach(group -> check(group, diagnostics));
            }
        }
    }

    private static void check(List<ConditionSite> group, Diagnostics diagnostics) {
        Map<String, String> wanted = new HashMap<>();
        for (ConditionSite site : group) {
            String value = site.condition().value();
            String other = wanted.putIfAbsent(site.condition().variable(), value);
            if (other != null && !other.equals(value)) {
                diagnostics.report(
                        FormCode.CONTRADICTORY_CONDITIONS,
                        site.value().location(),
                        Visible.value(site.condition().variable()),
                        Visible.value(other),
                        Visible.value(value));
            }
        }
    }
}
