package org.crosswalk.web;

import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route whose address is itself the secret, as a mail's link is. What a visitor's browser may do here does not hang on who
 * they are, so there is no token of a form to ask for: a mail program has none (RFC 8058, 3.2).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(TYPE)
public @interface SecretPath {}
