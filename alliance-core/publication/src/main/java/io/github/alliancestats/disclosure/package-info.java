/**
 * Tables that are safe to publish: small counts of people hidden or rounded, and what was hidden held against what can
 * still be worked out. A {@link io.github.alliancestats.disclosure.Marker} stands where a number does not.
 */
@NullMarked
package io.github.alliancestats.disclosure;

import org.jspecify.annotations.NullMarked;
