package fr.rncp.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public package or type whose API is not settled: any release 0.x may change it incompatibly, a fix release
 * included. What it does is complete and tested like the rest. A mark on a package does not extend to the packages
 * below it.
 *
 * <p>Public API without this mark changes incompatibly only in a release that raises the second number (0.1 to 0.2), or
 * from 1.0 on the first one, and the changelog lists every such change. The canonical constructors of records that have
 * a builder are not part of that promise.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Experimental {}
