/**
 * From figures to publication. A {@link io.github.alliancestats.release.Manifest} states what was asked,
 * what came out and what it rests on, so that it can be checked later against the records; a
 * {@link io.github.alliancestats.release.HomeOfficeReturn} lays a year of drug seizures out as the Home Office does.
 */
@NullMarked
package io.github.alliancestats.release;

import org.jspecify.annotations.NullMarked;
