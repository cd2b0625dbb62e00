/**
 * Every way into the library, tried with input that no system should send.
 *
 * <p>{@link io.github.alliancestats.examples.hostileinput.HostileInput} starts the fuzzer; each way in is a class of
 * {@code .ways}; the values that it sends come from {@code .input}.
 */
@NullMarked
package io.github.alliancestats.examples.hostileinput;

import org.jspecify.annotations.NullMarked;
