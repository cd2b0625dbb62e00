/**
 * Figures in words and in plain digits, the same in text and in JSON.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.figures;

import org.jspecify.annotations.NullMarked;
