/** What the build of the value types needs. Not exported. */
@NullMarked
package io.github.alliancestats.internal;

import org.jspecify.annotations.NullMarked;
