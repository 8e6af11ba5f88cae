package dev.modelwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a top-level interface as a vendor. The annotation processor reads the vendor YAML, checks it and generates, beside
 * the interface {@code V}, the types {@code VCredentials}, {@code VLlmParameters}, {@code VLlmParameterRules} and
 * {@code VProvider}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Provider {

    /**
     * The vendor YAML as a resource: a name beside the interface's package ({@code xinference.yaml}), a relative path below
     * it, or an absolute resource path that starts with {@code /}.
     */
    String value();

    /** Asks for the types and the catalogue alone: no driver is expected and none is wired. */
    boolean schemaOnly() default false;
}
