package io.github.alliancestats.examples.opendata.dhs;

import org.jspecify.annotations.Nullable;

/**
 * A row that the workbook and the table that was made of it tell unlike.
 *
 * @param row its name
 * @param workbook what the workbook tells, null if it has no such row
 * @param parsed what the table tells, null if it has no such row
 */
record RowDifference(
        String row, @Nullable Figures workbook, @Nullable Figures parsed) {}
