package io.github.alliancestats.examples.hostileinput.input;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.Claim;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** Questions by all measures and dimensions that there are, and all that can be read of an answer. */
public final class Asked {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final Dimension<?>[] DIMENSIONS = dimensions();
    private static final Measure<?>[] PARAMETRIC = parametric();
    private static final ExchangeRates RATES = ExchangeRates.into(POUNDS)
            .rate(Monetary.getCurrency("EUR"), LocalDate.MIN, LocalDate.MAX, new BigDecimal("0.8612"))
            .build();
    private static final Operations TREE = Operations.of(Operation.of("a", "A"), Operation.of("Aa", "Under A", "a"));
    private static final StatsQuery ALL_MEASURES =
            StatsQuery.of(ReportingPeriod.ofYear(2023)).alsoMeasuring(PARAMETRIC);
    private static final ZoneId[] ZONES = {
        ZoneId.of("Europe/London"), ZoneOffset.MAX, ZoneOffset.MIN, ZoneId.of("Pacific/Kiritimati")
    };
    private static final List<ReportingPeriod> PERIODS = List.of(
            ReportingPeriod.ofYear(2023),
            ReportingPeriod.ofFinancialYearEnding(2024),
            ReportingPeriod.ofYear(1),
            ReportingPeriod.ofYear(9999),
            ReportingPeriod.ofEndExclusive(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 1, 1)),
            ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 5, 14), LocalDate.of(2023, 5, 15)),
            ReportingPeriod.ofEndExclusive(LocalDate.of(2015, 3, 2), LocalDate.of(2030, 1, 1)));

    private Asked() {}

    private static Dimension<?>[] dimensions() {
        return new Dimension<?>[] {
            Dimension.ACTION_TYPE,
            Dimension.AREA,
            Dimension.ASSESSMENT,
            Dimension.ASSET_KIND,
            Dimension.CHANNEL,
            Dimension.DRUG,
            Dimension.DRUG_CLASS,
            Dimension.DRUG_FAMILY,
            Dimension.FORCE,
            Dimension.GROUP,
            Dimension.IDENTIFICATION,
            Dimension.INVESTIGATION_PURPOSE,
            Dimension.LINE_TYPE,
            Dimension.MOISTURE,
            Dimension.MONTH,
            Dimension.OPERATION,
            Dimension.PART,
            Dimension.PARTNER,
            Dimension.ROLE,
            Dimension.SEARCH_OBJECT,
            Dimension.SEARCH_OUTCOME,
            Dimension.SAFEGUARDED_AGE,
            Dimension.SEARCH_SUBJECT,
            Dimension.STRAND,
            Dimension.UNIT,
            Dimension.WARRANT_POWER,
            Dimension.WEIGHING,
            Dimension.DRUG.by(Dimension.MONTH),
            Dimension.OPERATION.by(Dimension.MONTH)
        };
    }

    private static Measure<?>[] parametric() {
        LocalDate by = LocalDate.of(2024, 6, 30);
        return new Measure<?>[] {
            DrugMeasures.cannabisFarmsOfAtLeast(10),
            GroupMeasures.withAtLeastJailed(2),
            DrugMeasures.quantityHeld(UnitKind.MASS),
            DrugMeasures.quantityDestroyed(UnitKind.MASS),
            DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT),
            MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN),
            MoneyMeasures.cohort(Stage.FORFEITED, by),
            MoneyMeasures.cohortWithInterest(by),
            MoneyMeasures.cohortHeld(by)
        };
    }

    /** A question of all measures, by some dimensions or by none. */
    public static StatsQuery anything(Absurd values, FuzzedDataProvider data) {
        StatsQuery question = ALL_MEASURES
                .forPeriod(data.pickValue(PERIODS))
                .withDeduplication(data.pickValue(Deduplication.values()))
                .inZone(data.pickValue(ZONES))
                .reportingIn(RATES)
                .valuedAt(data.pickValue(ValuationBasis.values()));
        int tables = data.consumeInt(0, 3);
        for (int i = 0; i < tables; i++) {
            question = question.alsoGroupedBy(data.pickValue(DIMENSIONS));
        }
        if (data.consumeBoolean()) {
            question = question.asAt(values.instant());
        }
        return data.consumeBoolean() ? question : question.withOperations(TREE);
    }

    /** Reads all that an answer tells, in numbers and in words. */
    public static void readAll(Summary answer) {
        read(answer);
        for (Dimension<?> dimension : answer.query().dimensions()) {
            Breakdown<?> table = answer.by(dimension);
            table.rows().values().stream().limit(50).forEach(Asked::read);
            read(table.notStated());
        }
        answer.exclusions().forEach(exclusion -> require(exclusion.toString()));
        answer.query().description();
    }

    private static void read(Summary answer) {
        for (Measure<?> measure : answer.query().measures()) {
            answer.figures(measure).forEach(Asked::read);
        }
    }

    private static void read(Figure<?> figure) {
        if (!figure.measure().equals(PeopleMeasures.CUSTODY)) { // of which the sum may be longer than a period can be
            figure.known();
            figure.low();
            figure.high();
            figure.typical();
        }
        figure.number();
        figure.mean();
        figure.meanInWords();
        require(figure.toString());
        require(figure.text());
        Stream.of(Wording.values()).forEach(wording -> figure.claim(wording).ifPresent(Asked::read));
    }

    private static void read(Claim claim) {
        require(claim.text());
    }

    private static void require(String words) {
        Contract.require(!words.isBlank(), "a figure is told in words");
    }
}
