/** What all data sets share: saying of which file something is wrong. */
@NullMarked
package io.github.alliancestats.examples.opendata.files;

import org.jspecify.annotations.NullMarked;
