/** The spreadsheet: an accessible OpenDocument file, the same bytes for the same publication. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication.ods;

import org.jspecify.annotations.NullMarked;
