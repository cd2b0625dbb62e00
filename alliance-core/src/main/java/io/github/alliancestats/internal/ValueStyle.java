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
        typeInnerBuilder = "Generated", // the builders that callers see are written by hand
        builder = "new", // a static builder() would hide the one that callers see
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        strictBuilder = true,
        jacksonIntegration = false,
        defaults = @Value.Immutable(copy = false), // records are revised, not edited
        allowedClasspathAnnotations = {Override.class})
public @interface ValueStyle {}
