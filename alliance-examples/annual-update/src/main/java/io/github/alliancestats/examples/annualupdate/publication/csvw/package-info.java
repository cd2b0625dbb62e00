/** The data as tidy CSV, and the metadata that say what is in its columns. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication.csvw;

import org.jspecify.annotations.NullMarked;
