/** What all data sets of CSV files share: opening one, reading a row, and saying why a row can't be read. */
@NullMarked
package io.github.alliancestats.examples.opendata.csv;

import org.jspecify.annotations.NullMarked;
