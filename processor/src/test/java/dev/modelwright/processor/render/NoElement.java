package dev.modelwright.processor.render;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;

/** Stands where a compiler would hand over the annotated interface; rendering must not look at it. */
final class NoElement implements Element {

    @Override
    public TypeMirror asType() {
        throw unexpected();
    }

    @Override
    public ElementKind getKind() {
        throw unexpected();
    }

    @Override
    public Set<Modifier> getModifiers() {
        throw unexpected();
    }

    @Override
    public Name getSimpleName() {
        throw unexpected();
    }

    @Override
    public Element getEnclosingElement() {
        throw unexpected();
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        throw unexpected();
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        throw unexpected();
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> type) {
        throw unexpected();
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        throw unexpected();
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        throw unexpected();
    }

    private static UnsupportedOperationException unexpected() {
        return new UnsupportedOperationException("There is no compiler.");
    }
}
