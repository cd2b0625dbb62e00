/** What all reports tell of the records behind their figures. */
@NullMarked
package io.github.alliancestats.examples.opendata.account;

import org.jspecify.annotations.NullMarked;
