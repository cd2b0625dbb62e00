/** A publication as Markdown, with tables as GitHub reads them. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication.markdown;

import org.jspecify.annotations.NullMarked;
