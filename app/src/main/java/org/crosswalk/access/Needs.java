package org.crosswalk.access;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What somebody must be allowed to do to come in here. A route has this or {@link Open}; one with neither lets nobody in.
 * Where the route has no place in its path, it is enough to be allowed the act somewhere, and the feature shows only what
 * is in that person's charge.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE})
public @interface Needs {
    Act value();

    /** The path variable that names the group it is done in. */
    String group() default "";

    /** The path variable that names the message it is done to. */
    String message() default "";
}
