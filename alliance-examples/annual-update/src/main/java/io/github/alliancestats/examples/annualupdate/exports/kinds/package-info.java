/**
 * How each kind of record is read: a mapper for each, with the columns of its file and what they mean.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.exports.kinds;

import org.jspecify.annotations.NullMarked;
