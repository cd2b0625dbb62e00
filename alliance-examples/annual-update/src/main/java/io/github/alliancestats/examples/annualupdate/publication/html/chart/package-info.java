/** Columns of a published table drawn as inline SVG, in words that are read at every width. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication.html.chart;

import org.jspecify.annotations.NullMarked;
