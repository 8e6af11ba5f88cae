package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Equality, hash and text of a class that holds one field {@code values}. */
final class ValueMethods {

    private ValueMethods() {}

    static void addTo(TypeSpec.Builder type, ClassName self) {
        type.addMethod(method("equals", boolean.class)
                        .addParameter(Object.class, "other")
                        .addStatement("return other instanceof $T that && values.equals(that.values)", self)
                        .build())
                .addMethod(method("hashCode", int.class)
                        .addStatement("return values.hashCode()")
                        .build())
                .addMethod(method("toString", String.class)
                        .addStatement("return values.toString()")
                        .build());
    }

    private static MethodSpec.Builder method(String name, Class<?> result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
