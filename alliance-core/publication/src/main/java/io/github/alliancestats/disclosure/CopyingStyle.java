package io.github.alliancestats.disclosure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** A value with methods that copy it with one attribute changed. Only the compiler reads it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        of = "make", // a static of(..) would hide the one that callers see
        with = "replace*", // with..() is for the methods that callers see
        allParameters = true,
        defaults = @Value.Immutable(builder = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
@interface CopyingStyle {}
