/**
 * How the answers are told as text: on a page of lines and tables, under each figure the rule by which it counts.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.text;

import org.jspecify.annotations.NullMarked;
