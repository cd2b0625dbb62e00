/**
 * What a folder of files holds: the records of all kinds, and the operations, merged groups, populations and
 * exchange rates beside them.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.exports;

import org.jspecify.annotations.NullMarked;
