/** What all data sets of CSV files share: opening one, and saying of which file something is wrong. */
@NullMarked
package io.github.alliancestats.examples.opendata.csv;

import org.jspecify.annotations.NullMarked;
