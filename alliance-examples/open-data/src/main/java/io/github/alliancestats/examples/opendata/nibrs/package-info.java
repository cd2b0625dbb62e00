/**
 * Suspected drugs, and property that was seized or recovered, in an extract of the FBI's National Incident-Based
 * Reporting System (NIBRS): from the rows of two files to records, and from the library's answers to a report.
 */
@NullMarked
package io.github.alliancestats.examples.opendata.nibrs;

import org.jspecify.annotations.NullMarked;
