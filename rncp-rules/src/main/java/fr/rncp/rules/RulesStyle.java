package fr.rncp.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** The style of the generated builders for every record of this package and its subpackages. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        allowedClasspathAnnotations = Generated.class)
@interface RulesStyle {}
