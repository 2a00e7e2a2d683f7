package fr.rncp.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public package or type whose API is not settled: any 0.x release, even a bug-fix release, may change it
 * incompatibly. Its behaviour is complete and as well tested as the rest. The annotation of a package does not apply to
 * its subpackages.
 *
 * <p>Public API without this annotation changes incompatibly only in a release that raises the second number of the
 * version (0.1 to 0.2) or, from 1.0 on, the first one; the changelog lists every such change. This promise does not
 * cover the canonical constructors of records that have a builder.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Experimental {}
