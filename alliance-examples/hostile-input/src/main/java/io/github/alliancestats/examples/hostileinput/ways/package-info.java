/** The ways in, one small class each, as Jazzer calls it. */
@NullMarked
package io.github.alliancestats.examples.hostileinput.ways;

import org.jspecify.annotations.NullMarked;
