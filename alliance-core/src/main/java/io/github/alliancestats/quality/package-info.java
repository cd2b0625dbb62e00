/**
 * The quality of records and figures: gaps, reasons why a record is excluded or out of scope, comparability issues,
 * deduplication and status.
 */
@NullMarked
package io.github.alliancestats.quality;

import org.jspecify.annotations.NullMarked;
