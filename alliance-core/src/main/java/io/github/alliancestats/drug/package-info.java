/**
 * What was seized and what the law calls it: a {@link io.github.alliancestats.drug.Drug} in its
 * {@link io.github.alliancestats.drug.Preparation}, a {@link io.github.alliancestats.drug.Quantity} in
 * its own kind of unit, and the {@link io.github.alliancestats.drug.DrugClass} that a
 * {@link io.github.alliancestats.drug.DrugLaw} gives it on a day. Its
 * value is a {@link io.github.alliancestats.money.MonetaryValuation} that the force supplies.
 *
 * <p>Every type here is immutable and thread-safe, builders apart.
 */
@NullMarked
package io.github.alliancestats.drug;

import org.jspecify.annotations.NullMarked;
