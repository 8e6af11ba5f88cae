package dev.modelwright.processor.check;

import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * One condition and its place.
 *
 * @param condition the condition
 * @param node the mapping that declares it
 */
record ConditionSite(Condition condition, YamlNode node) {

    private static final String SHOW_ON = "show_on";
    private static final String OPTIONS = "options";

    YamlNode variable() {
        return Places.at(node, "variable");
    }

    YamlNode value() {
        return Places.at(node, "value");
    }

    /** Returns the conditions of a field and of each of its options; those of one list must hold together. */
    static List<List<ConditionSite>> groups(LocatedField field) {
        List<List<ConditionSite>> groups = new ArrayList<>();
        if (field.isSound(SHOW_ON)) {
            groups.add(sites(field.field().showOn(), field.at(SHOW_ON)));
        }
        if (field.isSound(OPTIONS)) {
            for (int i = 0; i < field.field().options().size(); i++) {
                YamlNode option = Places.element(field.at(OPTIONS), i);
                groups.add(sites(field.field().options().get(i).showOn(), Places.at(option, SHOW_ON)));
            }
        }
        return groups;
    }

    private static List<ConditionSite> sites(List<Condition> conditions, YamlNode list) {
        List<ConditionSite> sites = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            sites.add(new ConditionSite(conditions.get(i), Places.element(list, i)));
        }
        return sites;
    }
}
