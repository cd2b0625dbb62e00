/**
 * How the answers are told as JSON: one document each, whose numbers of figures are strings of exact digits.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.json;

import org.jspecify.annotations.NullMarked;
