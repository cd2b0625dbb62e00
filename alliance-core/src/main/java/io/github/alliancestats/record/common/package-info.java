/**
 * Parts that records of every kind share: ids, dates and periods, and a force's part in joint work. No type here uses a
 * kind of record.
 */
@NullMarked
package io.github.alliancestats.record.common;

import org.jspecify.annotations.NullMarked;
