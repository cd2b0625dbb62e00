/** The command line: a subcommand for each public data set that the library is tried on. */
@NullMarked
package io.github.alliancestats.examples.opendata;

import org.jspecify.annotations.NullMarked;
