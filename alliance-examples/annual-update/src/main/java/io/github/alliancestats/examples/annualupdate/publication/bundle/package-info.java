/** The folder of a release. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication.bundle;

import org.jspecify.annotations.NullMarked;
