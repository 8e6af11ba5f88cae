package dev.modelwright.annotation;

import dev.modelwright.schema.ModelKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class as the vendor's driver for one kind of model. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ModelType {

    /** The kind of models that the driver speaks to. */
    ModelKind value();

    /** The vendor's {@link Provider} interface; when left out, the one in the driver's own package. */
    Class<?> provider() default Void.class;
}
