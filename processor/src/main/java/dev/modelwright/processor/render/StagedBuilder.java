package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.modelwright.processor.plan.FieldPlan;
import dev.modelwright.processor.plan.ShapePlan;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A builder in stages: one interface for each value that must be given, so that leaving one out does not compile, then one
 * for all others.
 */
final class StagedBuilder {

    private static final String STEPS = "Steps";
    static final String LAST = "Builder";

    private final ShapePlan shape;
    private final ClassName self;
    private final List<FieldPlan> demanded;
    private final GroupStages groups;

    StagedBuilder(ShapePlan shape, ClassName self) {
        this.shape = shape;
        this.self = self;
        this.demanded = shape.fields().stream().filter(FieldPlan::isDemanded).toList();
        this.groups = new GroupStages(shape.groups(), self);
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts without values.")
                .returns(stage(0))
                .addStatement("return new $T()", self.nestedClass(STEPS))
                .build());
        for (int i = 0; i < demanded.size(); i++) {
            type.addType(demandingStage(demanded.get(i), stage(i), stage(i + 1)));
        }
        groups.addTo(type, this::after);
        type.addType(lastStage()).addType(steps());
    }

    private ClassName stage(int number) {
        return self.nestedClass(number < demanded.size() ? demanded.get(number).stageName() : LAST);
    }

    private ClassName after(FieldPlan field) {
        int place = demanded.indexOf(field);
        return stage(place < 0 ? demanded.size() : place + 1);
    }

    private TypeSpec demandingStage(FieldPlan field, ClassName stage, ClassName next) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(stage)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Asks for $L.", JavaText.code(field.variable()));
        Setter.of(field, self).declare(next).forEach(type::addMethod);
        groups.entries(field).forEach(type::addMethod);
        return type.build();
    }

    private TypeSpec lastStage() {
        ClassName last = self.nestedClass(LAST);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(last)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Takes the values that may be left out, in any order.");
        shape.fields().stream().filter(field -> !field.isDemanded()).forEach(field -> {
            Setter.of(field, self).declare(last).forEach(type::addMethod);
            groups.entries(field).forEach(type::addMethod);
        });
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("Returns the credentials.\n\n")
                        .addJavadoc("@throws $T with every value that does not fit the form", Types.INVALID_CREDENTIALS)
                        .returns(self)
                        .build())
                .build();
    }

    private TypeSpec steps() {
        TypeName given = Types.mapOf(ClassName.OBJECT);
        TypeSpec.Builder type = TypeSpec.classBuilder(STEPS)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(given, "given", Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T<>()", LinkedHashMap.class)
                        .build());
        for (int i = 0; i <= demanded.size(); i++) {
            type.addSuperinterface(stage(i));
        }
        groups.stages().forEach(type::addSuperinterface);
        for (FieldPlan field : shape.fields()) {
            Setter setter = Setter.of(field, self);
            List<MethodSpec> methods = groups.has(field)
                    ? setter.implementForAll(self.nestedClass(STEPS))
                    : setter.implement(after(field));
            methods.forEach(type::addMethod);
            groups.implementations(field).forEach(type::addMethod);
        }
        return type.addMethod(MethodSpec.methodBuilder("build")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self)
                        .addStatement("return from(PARSER.require(given))")
                        .build())
                .build();
    }
}
