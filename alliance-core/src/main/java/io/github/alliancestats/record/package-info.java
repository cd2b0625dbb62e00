/**
 * The records that a force's systems hand over. Read
 * {@link io.github.alliancestats.record.AllianceRecord} first: it says what all records share. The kinds
 * are {@link io.github.alliancestats.record.DrugSeizure},
 * {@link io.github.alliancestats.record.CashSeizure} and
 * {@link io.github.alliancestats.record.FinancialInvestigation};
 * {@link io.github.alliancestats.record.Operations} is the tree that they belong to.
 *
 * <p>One event is one record. What is not known is empty, never zero. Every type here is immutable and
 * thread-safe, builders apart; builders refuse nonsense at once.
 */
@NullMarked
package io.github.alliancestats.record;

import org.jspecify.annotations.NullMarked;
