/**
 * Bytes in and text out: files are UTF-8 and nothing else, and what is printed is safe for a terminal.
 */
@NullMarked
package io.github.alliancestats.examples.annualupdate.io;

import org.jspecify.annotations.NullMarked;
