/**
 * Seizures of the US Department of Homeland Security by type of property, fiscal years 2014 to 2018, from the workbook
 * that the department released.
 *
 * <p>A row of it is no event. It is the sum of all seizures of one type of property in one year, and from such a sum
 * neither an incident nor an exhibit can be had back. Its amount of money is one fact with an id of its own, though: so
 * each row is one record with that amount, and the library adds amounts. Nothing else of it is asked: how many records
 * there are says nothing of how many seizures there were. Its number of incidents is distinct within the row, so
 * numbers of incidents don't add; they are told as they were published, and beside them what their rows sum to.
 */
@NullMarked
package io.github.alliancestats.examples.opendata.dhs;

import org.jspecify.annotations.NullMarked;
