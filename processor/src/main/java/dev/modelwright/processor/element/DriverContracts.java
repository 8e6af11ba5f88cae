package dev.modelwright.processor.element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the driver interfaces above a class, with the types given to them. */
final class DriverContracts {

    private static final String PACKAGE = "dev.modelwright.driver.";

    private final Types types;

    DriverContracts(Types types) {
        this.types = types;
    }

    List<DriverContract> of(TypeElement type) {
        List<DriverContract> found = new ArrayList<>();
        collect(type.asType(), found, new HashSet<>());
        return found;
    }

    private void collect(TypeMirror type, List<DriverContract> found, Set<String> seen) {
        for (TypeMirror above : types.directSupertypes(type)) {
            if (above.getKind() == TypeKind.DECLARED && seen.add(above.toString())) {
                DeclaredType declared = (DeclaredType) above;
                String name =
                        ((TypeElement) declared.asElement()).getQualifiedName().toString();
                if (name.startsWith(PACKAGE)) {
                    found.add(contract(name, declared));
                } else {
                    collect(above, found, seen);
                }
            }
        }
    }

    private static DriverContract contract(String name, DeclaredType declared) {
        return new DriverContract(
                name,
                declared.getTypeArguments().stream().map(DriverContracts::name).toList());
    }

    private static String name(TypeMirror argument) {
        return argument.getKind() == TypeKind.DECLARED
                ? ((TypeElement) ((DeclaredType) argument).asElement())
                        .getQualifiedName()
                        .toString()
                : argument.toString();
    }
}
