package fr.rncp.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** The settings for the generated builders of the records of this package. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        depluralizeDictionary = {"certifyingBody:certifyingBodies", "nsf:nsf", "rome:rome", "idcc:idcc"},
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        allowedClasspathAnnotations = Generated.class)
@interface ModelStyle {}
