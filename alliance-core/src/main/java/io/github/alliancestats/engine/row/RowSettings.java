package io.github.alliancestats.engine.row;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operations;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a query that decide what the rows of a record are, whatever its period.
 *
 * @param zone the zone in which instants become days
 * @param rates the exchange rates; null if each currency is counted by itself
 * @param basis the valuation basis; null if each basis is counted by itself
 * @param law the classes of drugs
 * @param aliases merged ids of groups, people and agencies
 * @param operations the tree of operations, if any
 * @param umbrella the operation to which records must belong, if any
 * @param latestDay the last day by which a record can have been recorded, counted from 1 January 1970: that of an as-at
 *     instant
 */
public record RowSettings(
        ZoneId zone,
        @Nullable ExchangeRates rates,
        @Nullable ValuationBasis basis,
        DrugLaw law,
        Aliases aliases,
        @Nullable Operations operations,
        @Nullable OperationId umbrella,
        int latestDay) {

    /** Returns the days on which the law changes the classes of drugs. */
    public NavigableSet<Integer> daysOfLaw() {
        Stream<LocalDate> changes = Stream.concat(
                law.provisions().stream().map(DrugLaw.Provision::from),
                law.preparationRules().stream().map(DrugLaw.PreparationRule::from));
        return Stream.concat(changes, Stream.of(law.knownThrough().plusDays(1)))
                .filter(day -> Days.isYear(day.getYear()))
                .map(Days::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
