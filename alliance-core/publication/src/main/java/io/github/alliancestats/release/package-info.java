/**
 * From figures to publication. A {@link io.github.alliancestats.release.Manifest} states what was asked,
 * what came out and what it rests on, so that it can be checked later against the records.
 */
@NullMarked
package io.github.alliancestats.release;

import org.jspecify.annotations.NullMarked;
