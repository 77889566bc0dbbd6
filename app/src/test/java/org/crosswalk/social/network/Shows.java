package org.crosswalk.social.network;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a test shows of the network that is named by its class or its arguments; {@code infra/test-networks} makes a table of it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Shown.class)
public @interface Shows {
    String value();

    /** Whether it is shown that the network can do it, or that it cannot and says so. */
    boolean can() default true;
}
