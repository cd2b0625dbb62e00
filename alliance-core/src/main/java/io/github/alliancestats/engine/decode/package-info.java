/** Decoders: each makes the dated rows of one kind of record. Not exported. */
@NullMarked
package io.github.alliancestats.engine.decode;

import org.jspecify.annotations.NullMarked;
