/** What is published: statements, tables and notes from which what must not be told has been taken out already. */
@NullMarked
package io.github.alliancestats.examples.annualupdate.publication;

import org.jspecify.annotations.NullMarked;
