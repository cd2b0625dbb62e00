package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** What the library is asked, and by what it breaks the answers down. */
final class Question {

    static final ReportingPeriod PERIOD = ReportingPeriod.ofYear(2018);

    static final CurrencyUnit DOLLAR = Monetary.getCurrency("USD");

    /** By how many drugs an incident has rows for. */
    static final Dimension<Integer> DRUG_ROWS = Dimension.ofRecord(
            "nibrs.drug-rows",
            1,
            record -> record instanceof DrugSeizure seizure
                    ? List.of(seizure.drugs().size())
                    : List.of());

    static final Dimension<CrossKey<YearMonth, Integer>> MONTH_AND_DRUG_ROWS = Dimension.MONTH.by(DRUG_ROWS);

    static final Dimension<CrossKey<ForceId, Integer>> AGENCY_AND_DRUG_ROWS = Dimension.FORCE.by(DRUG_ROWS);

    /** By how many types of drug an incident has rows for. */
    static final Dimension<Integer> DRUG_TYPES = Dimension.ofRecord(
            "nibrs.drug-types",
            1,
            record -> record instanceof DrugSeizure seizure
                    ? List.of((int) seizure.drugs().stream()
                            .map(SeizedDrug::drug)
                            .distinct()
                            .count())
                    : List.of());

    /** By the unit of a drug as reported. A drug of unknown amount has none, whatever stands in the column. */
    static final Dimension<QuantityUnit> UNIT =
            Dimension.ofDrug("nibrs.unit", 1, drug -> drug.quantity().map(Quantity::unit));

    static final Dimension<CrossKey<Drug, QuantityUnit>> DRUG_AND_UNIT = Dimension.DRUG.by(UNIT);

    private static final StatsQuery START = AllianceStats.forPeriod(PERIOD).inZone(ZoneId.of("America/Chicago"));

    private Question() {}

    static StatsQuery groupedBy(Dimension<?>... dimensions) {
        return START.groupedBy(dimensions);
    }

    static long seizures(Summary answer) {
        return answer.figure(DrugMeasures.SEIZURES).known();
    }

    /** The incidents by a number that each of them has one of. */
    static Map<Integer, Long> seizuresBy(Dimension<Integer> number, Summary answer) {
        Map<Integer, Long> seizures = new TreeMap<>();
        answer.by(number).rows().forEach((key, row) -> seizures.put(key, seizures(row)));
        return seizures;
    }

    /** The seizures of each type of drug, by the name under which it is reported. */
    static Map<String, Long> seizuresByDrug(Summary answer) {
        Map<String, Long> seizures = new TreeMap<>();
        answer.by(Dimension.DRUG)
                .rows()
                .forEach((drug, row) -> seizures.put(NibrsDrug.of(drug).toString(), seizures(row)));
        return seizures;
    }
}
