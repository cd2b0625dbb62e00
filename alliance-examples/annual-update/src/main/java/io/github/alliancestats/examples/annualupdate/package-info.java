/**
 * An annual update on an operation, worked out from files of records: the files are read row by row, the
 * library is asked one question, and its answer is printed as text or as JSON.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate;

import org.jspecify.annotations.NullMarked;
