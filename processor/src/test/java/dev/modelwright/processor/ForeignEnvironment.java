package dev.modelwright.processor;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment that is not javac's own class, as Gradle and Eclipse's compiler have it: it tells no source files. */
record ForeignEnvironment(ProcessingEnvironment own, Filer filer) implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
        return own.getOptions();
    }

    @Override
    public Messager getMessager() {
        return own.getMessager();
    }

    @Override
    public Filer getFiler() {
        return filer;
    }

    @Override
    public Elements getElementUtils() {
        return own.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return own.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return own.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return own.getLocale();
    }
}
