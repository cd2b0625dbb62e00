/** The rules of measures and dimensions, as data over rows, and the types of their values. Not exported. */
@NullMarked
package io.github.alliancestats.engine.rule;

import org.jspecify.annotations.NullMarked;
