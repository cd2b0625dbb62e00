/** Values that no system should hand over, and what is promised of them. */
@NullMarked
package io.github.alliancestats.examples.hostileinput.input;

import org.jspecify.annotations.NullMarked;
