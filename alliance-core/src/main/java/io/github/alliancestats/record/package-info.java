/**
 * The records that a force's systems hand over. Read
 * {@link io.github.alliancestats.record.AllianceRecord} first: it says what all records share. The kinds are
 *
 * <ul>
 *   <li>drugs: {@link io.github.alliancestats.record.DrugSeizure}, {@link io.github.alliancestats.record.CannabisFarm};
 *   <li>money: {@link io.github.alliancestats.record.CashSeizure} and {@link io.github.alliancestats.record.Asset}, which are both
 *       {@link io.github.alliancestats.record.RecoverableProperty}, {@link io.github.alliancestats.record.ConfiscationOrder},
 *       {@link io.github.alliancestats.record.FinancialInvestigation};
 *   <li>groups and people: {@link io.github.alliancestats.record.CrimeGroup}, {@link io.github.alliancestats.record.Disruption},
 *       {@link io.github.alliancestats.record.Proceedings};
 *   <li>activity: {@link io.github.alliancestats.record.Warrant}, {@link io.github.alliancestats.record.StopSearch},
 *       {@link io.github.alliancestats.record.CountyLineClosure}, {@link io.github.alliancestats.record.WeaponSeizure},
 *       {@link io.github.alliancestats.record.Action};
 *   <li>the community: {@link io.github.alliancestats.record.Safeguarding}, {@link io.github.alliancestats.record.PublicReport}.
 * </ul>
 *
 * {@link io.github.alliancestats.record.Operations} is the tree that they belong to, {@link io.github.alliancestats.record.Aliases} says
 * which groups merged, {@link io.github.alliancestats.record.DetentionClock} when seized cash must go back.
 *
 * <p>One event is one record. What is not known is empty, never zero. Every type here is immutable and
 * thread-safe, builders apart; builders refuse nonsense at once.
 */
@NullMarked
package io.github.alliancestats.record;

import org.jspecify.annotations.NullMarked;
