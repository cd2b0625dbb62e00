/** Measures and dimensions by topic, and rates. They are constants and values for queries. */
@NullMarked
package io.github.alliancestats.measure;

import org.jspecify.annotations.NullMarked;
