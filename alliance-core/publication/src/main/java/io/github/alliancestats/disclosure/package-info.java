/**
 * Disclosure control for statistical tables. Small counts of people are suppressed or rounded, and further cells are
 * suppressed to protect them. An audit computes the feasibility interval of each suppressed or rounded cell: the values
 * that readers of all published tables can still derive.
 *
 * <ol>
 *   <li>A {@link io.github.alliancestats.disclosure.StatisticalTable} holds the exact numbers.
 *   <li>A {@link io.github.alliancestats.disclosure.DisclosureControl} applies rules to it.
 *   <li>The resulting {@link io.github.alliancestats.disclosure.ControlledTable} has a {@link
 *       io.github.alliancestats.disclosure.DisclosureAudit}.
 *   <li>Its {@link io.github.alliancestats.disclosure.PublishedTable} can be published. A {@link
 *       io.github.alliancestats.disclosure.Marker} replaces each suppressed number.
 * </ol>
 */
@NullMarked
package io.github.alliancestats.disclosure;

import org.jspecify.annotations.NullMarked;
