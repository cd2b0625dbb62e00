/** The quality of records and figures: gaps in what they record, and reasons why a record is out of scope. */
@NullMarked
package io.github.alliancestats.quality;

import org.jspecify.annotations.NullMarked;
