/**
 * An annual update on an operation, worked out from files of records. Here is the command line: what the options
 * say, and which of the answers they ask for. Each package uses those below it alone:
 *
 * <ul>
 *   <li>{@code text} and {@code json}: how the answers are told;
 *   <li>{@code update}: what is told, and the question that the library is asked;
 *   <li>{@code figures}: figures in words and in digits, the same in every answer;
 *   <li>{@code exports}: what a folder of files holds; in {@code exports.kinds} how each kind of record is read, in
 *       {@code exports.csv} how any file is;
 *   <li>{@code io}: bytes in, and text that is safe to print out.
 * </ul>
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate;

import org.jspecify.annotations.NullMarked;
