package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ShapePlan;

/** The class names of generated types. */
final class Names {

    private Names() {}

    static ClassName shape(ProviderPlan plan, ShapePlan shape) {
        ClassName all = ClassName.get(plan.packageName(), plan.credentials().typeName());
        return plan.credentials().isRecord() ? all : all.nestedClass(shape.typeName());
    }
}
