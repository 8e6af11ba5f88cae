package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A nested class that joins the drivers of a provider to the checked path, made when the provider is first asked for a model. Each of its
 * lambdas is a class that the virtual machine spins when it is met: a registry that finds a vendor nobody calls must not pay for that.
 */
final class WiringClass {

    static final String NAME = "Wiring";
    private static final String FIELD = "wiring";

    private WiringClass() {}

    static FieldSpec field(ClassName provider) {
        return FieldSpec.builder(provider.nestedClass(NAME), FIELD, Modifier.PRIVATE)
                .build();
    }

    static MethodSpec method(ClassName provider) {
        return MethodSpec.methodBuilder(FIELD)
                .addModifiers(Modifier.PRIVATE, Modifier.SYNCHRONIZED)
                .returns(provider.nestedClass(NAME))
                .beginControlFlow("if ($L == null)", FIELD)
                .addStatement("$L = new $T()", FIELD, provider.nestedClass(NAME))
                .endControlFlow()
                .addStatement("return $L", FIELD)
                .build();
    }

    static TypeSpec of(List<KindCode> kinds) {
        TypeSpec.Builder type =
                TypeSpec.classBuilder(NAME).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (KindCode kind : kinds) {
            type.addField(kind.fieldType(), kind.field(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addStatement(kind.initialisation());
        }
        return type.addMethod(constructor.build()).build();
    }
}
