package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The options of a query, as figures and comparisons read them. {@link StatsQuery} describes each one and adds what a
 * caller can do.
 */
interface QueryData {

    ReportingPeriod period();

    ZoneId zone();

    Optional<Operations> operations();

    Optional<OperationId> umbrella();

    Optional<ExchangeRates> rates();

    Optional<ValuationBasis> basis();

    DrugLaw law();

    Aliases aliases();

    Deduplication deduplication();

    Optional<Instant> asAt();

    Status status();

    Optional<String> seal();

    int rules();

    List<Measure<?>> measures();

    List<Dimension<?>> dimensions();
}
