/**
 * What is told: the sections with their lines and tables, and the question about a year that they make. To tell more,
 * begin in {@link io.github.alliancestats.examples.annualupdate.update.Sections}.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.update;

import org.jspecify.annotations.NullMarked;
