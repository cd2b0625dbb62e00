/**
 * Checks of drafted texts against figures. {@link io.github.alliancestats.claims.Claims#check} finds the quantities of
 * a text, binds each to a figure by the words around it, and returns a
 * {@link io.github.alliancestats.claims.Verdict} for each.
 */
@NullMarked
package io.github.alliancestats.claims;

import org.jspecify.annotations.NullMarked;
