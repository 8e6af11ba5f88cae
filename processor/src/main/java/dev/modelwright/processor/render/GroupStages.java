package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.ChoiceGroup;
import dev.modelwright.processor.plan.FieldPlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The stages of a builder that one option of a choice leads through: making it asks for the fields that it needs. */
final class GroupStages {

    private final List<ChoiceGroup> groups;
    private final ClassName self;

    GroupStages(List<ChoiceGroup> groups, ClassName self) {
        this.groups = groups;
        this.self = self;
    }

    boolean has(FieldPlan field) {
        return groups.stream().anyMatch(group -> group.fields().contains(field));
    }

    /** Returns the names of all stages. */
    Stream<ClassName> stages() {
        return groups.stream().flatMap(group -> group.fields().stream()).map(this::stage);
    }

    /**
     * Adds the stages.
     *
     * @param after gives the stage that follows a field outside of all groups
     */
    void addTo(TypeSpec.Builder type, Function<FieldPlan, ClassName> after) {
        for (ChoiceGroup group : groups) {
            List<FieldPlan> fields = group.fields();
            for (int i = 0; i < fields.size(); i++) {
                boolean isLast = i == fields.size() - 1;
                type.addType(
                        stage(group, fields.get(i), isLast ? after.apply(group.choice()) : stage(fields.get(i + 1))));
            }
        }
    }

    /** Returns the methods that make a choice and lead to what it asks for. */
    List<MethodSpec> entries(FieldPlan choice) {
        return ofChoice(choice)
                .map(group -> entry(group)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("$L", documentation(group))
                        .build())
                .toList();
    }

    List<MethodSpec> implementations(FieldPlan choice) {
        return ofChoice(choice)
                .map(group -> entry(group)
                        .addModifiers(Modifier.PUBLIC)
                        .addAnnotation(Override.class)
                        .addStatement(
                                "given.put($L, $L)",
                                JavaText.literal(choice.variable()),
                                JavaText.literal(group.value()))
                        .addStatement("return this")
                        .build())
                .toList();
    }

    private Stream<ChoiceGroup> ofChoice(FieldPlan choice) {
        return groups.stream().filter(group -> group.choice().equals(choice));
    }

    private MethodSpec.Builder entry(ChoiceGroup group) {
        return MethodSpec.methodBuilder(group.name())
                .returns(stage(group.fields().get(0)));
    }

    private TypeSpec stage(ChoiceGroup group, FieldPlan field, ClassName next) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(stage(field))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "$L",
                        Paragraph.of("Asks for " + JavaText.code(field.variable()) + ", which "
                                + JavaText.code(group.value()) + " needs."));
        Setter.of(field, self).declare(next).forEach(type::addMethod);
        return type.build();
    }

    private ClassName stage(FieldPlan field) {
        return self.nestedClass(field.stageName());
    }

    private static String documentation(ChoiceGroup group) {
        return Paragraph.of("Sets " + JavaText.code(group.choice().variable()) + " to " + JavaText.code(group.value())
                + " and goes on with what it needs.");
    }
}
