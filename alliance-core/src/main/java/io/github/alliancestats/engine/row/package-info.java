/** Dated rows of one record: facts with their days and amounts. Not exported. */
@NullMarked
package io.github.alliancestats.engine.row;

import org.jspecify.annotations.NullMarked;
