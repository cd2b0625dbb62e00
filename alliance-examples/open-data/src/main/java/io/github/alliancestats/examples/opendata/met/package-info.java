/**
 * Stop-searches of the Metropolitan Police as data.police.uk publishes them: from the rows of a file to records, and
 * from the library's answers to a report.
 */
@NullMarked
package io.github.alliancestats.examples.opendata.met;

import org.jspecify.annotations.NullMarked;
