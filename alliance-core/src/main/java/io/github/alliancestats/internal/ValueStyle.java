package io.github.alliancestats.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the hidden implementations of the value types are generated. Kept in the source alone, so that
 * a caller's compiler never meets an annotation whose jar it does not have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        of = "new", // a static of(..) would hide the one that callers see
        allParameters = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        // the builders that callers see are written by hand; records are revised, not edited
        defaults = @Value.Immutable(builder = false, copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
