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
 * {@link io.github.alliancestats.record.DetentionClock} says when seized cash must go back. The tree of operations and
 * merged ids are in {@link io.github.alliancestats.reference}.
 *
 * <h2 id="text">Ids and names</h2>
 *
 * An id, a name or a key that a record is given is plain text: not blank, with no white space at either end, no unit
 * separator (U+001F), which joins names, and no half of a surrogate pair, which has no bytes. Any other
 * text is refused. Messages show no names of people, groups, units, areas, partners, operations and addresses. Two texts
 * that differ in a letter, its case or its composition are two.
 *
 * <h2>Events</h2>
 *
 * One event is one record. What is not known is empty, never zero. Every type here is immutable and
 * thread-safe, builders apart. A setter accepts null for a value that is not stated. A builder collects its issues and
 * reports all of them in one {@link io.github.alliancestats.record.InvalidRecordException}. An event of a property or an
 * order that contradicts the rest of its record is kept as a {@link io.github.alliancestats.record.RecordIssue}, and does
 * not count.
 */
@NullMarked
package io.github.alliancestats.record;

import org.jspecify.annotations.NullMarked;
