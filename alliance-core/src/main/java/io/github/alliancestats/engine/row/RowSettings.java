package io.github.alliancestats.engine.row;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operations;
import java.time.ZoneId;
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
 */
public record RowSettings(
        ZoneId zone,
        @Nullable ExchangeRates rates,
        @Nullable ValuationBasis basis,
        DrugLaw law,
        Aliases aliases,
        @Nullable Operations operations,
        @Nullable OperationId umbrella) {}
