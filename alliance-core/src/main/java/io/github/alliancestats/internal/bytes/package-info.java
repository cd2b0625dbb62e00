/** The canonical byte form: how numbers and texts are written, and read back without trust. Not exported. */
@NullMarked
package io.github.alliancestats.internal.bytes;

import org.jspecify.annotations.NullMarked;
