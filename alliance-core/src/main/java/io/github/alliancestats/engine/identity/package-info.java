/** Resolution of revisions, duplicates and conflicts by id. Not exported. */
@NullMarked
package io.github.alliancestats.engine.identity;

import org.jspecify.annotations.NullMarked;
