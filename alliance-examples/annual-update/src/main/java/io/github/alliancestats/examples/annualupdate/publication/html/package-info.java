/** A publication as one page of HTML that needs nothing else: no script, no font, no other file. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication.html;

import org.jspecify.annotations.NullMarked;
