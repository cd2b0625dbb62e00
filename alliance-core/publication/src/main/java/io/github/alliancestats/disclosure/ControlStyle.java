package io.github.alliancestats.disclosure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of values with methods that return a copy with one changed attribute. Only the compiler reads it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        of = "make", // a static of(..) would hide the public factory method
        with = "replace*", // with..() is reserved for public methods
        allParameters = true,
        defaults = @Value.Immutable(builder = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
@interface ControlStyle {}
