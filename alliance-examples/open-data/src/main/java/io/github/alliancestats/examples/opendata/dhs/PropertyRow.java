package io.github.alliancestats.examples.opendata.dhs;

/**
 * All that was seized of one type of property in one year.
 *
 * @param name the type and the year
 * @param figures its figures
 */
record PropertyRow(RowName name, Figures figures) {}
