/** The way in: {@link io.github.alliancestats.AllianceStats}. */
@NullMarked
package io.github.alliancestats;

import org.jspecify.annotations.NullMarked;
