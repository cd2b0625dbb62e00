/**
 * How any file is read: its rows and cells, what is wrong with those that can't be read, and how rows that stand
 * together become one record.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.exports.csv;

import org.jspecify.annotations.NullMarked;
