package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever way records take through the fold, the answer is the same. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class FoldProperties {

    /** The same days as London's, under a name for which no record has them at hand. */
    private static final ZoneId LIKE_LONDON = ZoneId.of("Europe/Jersey");

    private static final Dimension<?>[] EACH_IN_ITS_WAY = {
        Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.WEIGHING, Dimension.MONTH, Dimension.OPERATION, Dimension.AREA
    };

    record Asked(StatsQuery question, List<AllianceRecord> records) {}

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Identity.class)
                .flatMap(identity -> Combinators.combine(Records.questions(identity), Records.records(identity))
                        .as(Asked::new));
    }

    @Provide
    Arbitrary<Asked> definite() {
        return asked().map(asked -> new Asked(
                asked.question()
                        .reportingIn(Records.GBP, asked.question().rates().orElse(Records.RATES))
                        .valuedAt(ValuationBasis.STREET)
                        .groupedBy(EACH_IN_ITS_WAY),
                asked.records()));
    }

    /** Records of one date go a shorter way through the fold than others, if they have it at hand. */
    @Property
    void recordsOfOneDate_countLikeAllOthers(@ForAll("definite") Asked asked) {
        Summary shorter = asked.question().summarize(asked.records());
        Summary longer = asked.question().inZone(LIKE_LONDON).summarize(asked.records());

        assertThat(shorter.cell()).isEqualTo(longer.cell());
        assertThat(shorter.tables()).isEqualTo(longer.tables());
        assertThat(shorter.context().extent()).isEqualTo(longer.context().extent());
        assertThat(shorter.counts()).isEqualTo(longer.counts());
    }

    @Property
    void drugs_countTheSame_whateverElseIsAsked(@ForAll("definite") Asked asked) {
        Measure<?>[] told = {Measure.DRUG_SEIZURES, Measure.DRUG_VALUE, Measure.DRUG_MASS};
        Summary all = asked.question().summarize(asked.records());
        Summary few = asked.question().measuring(told).summarize(asked.records());
        Summary crossed = asked.question()
                .alsoGroupedBy(Dimension.DRUG.by(Dimension.MONTH))
                .summarize(asked.records());

        for (Measure<?> measure : told) {
            assertThat(few.figure(measure)).hasToString(all.figure(measure).toString());
            assertThat(crossed.figure(measure)).hasToString(all.figure(measure).toString());
        }
        assertThat(crossed.tables().subList(0, EACH_IN_ITS_WAY.length)).isEqualTo(all.tables());
    }

    @Property
    void onePassOverTwoPeriods_isTwoPasses(@ForAll("asked") Asked asked) {
        ReportingPeriod other = ReportingPeriod.of(LocalDate.of(2023, 11, 5), LocalDate.of(2024, 4, 2));

        Comparison both = asked.question().compareWith(other, asked.records());

        assertThat(both.now()).isEqualTo(asked.question().summarize(asked.records()));
        assertThat(both.before()).isEqualTo(asked.question().forPeriod(other).summarize(asked.records()));
    }

    @Property
    void inParts_theAnswerIsTheSame(@ForAll("asked") Asked asked, @ForAll @IntRange(min = 1, max = 6) int parts) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Summary whole = asked.question().summarize(asked.records());
            ReportingPeriod before = Records.YEAR.yearBefore();

            assertThat(asked.question().summarizeInParts(asked.records(), parts, threads))
                    .isEqualTo(whole);
            Comparison both = asked.question().compareWithInParts(before, asked.records(), parts, threads);
            assertThat(both.now()).isEqualTo(whole);
            assertThat(both.before())
                    .isEqualTo(asked.question().forPeriod(before).summarize(asked.records()));
        } finally {
            threads.shutdown();
        }
    }

    @Example
    void whatATaskThrows_isThrown() {
        List<AllianceRecord> records = new ArrayList<>();
        records.add(cash(1, BigDecimal.ONE));
        records.add(null);

        assertThatThrownBy(() -> question().summarizeInParts(records, 2, Runnable::run))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("record");
        assertThatThrownBy(() -> question().summarizeInParts(records, 0, Runnable::run))
                .hasMessage("records must be folded in 1 part or more, but were in 0");
    }

    // Exact at any size

    /** The largest amount that is held in a long, until their sum is in none. */
    @Example
    void sumBeyondALong_isExact() {
        BigDecimal amount = new BigDecimal("140737488.355327");
        int times = 70_000;
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            records.add(cash(i, amount));
            records.add(drugs(i, amount));
        }
        BigDecimal sum = amount.multiply(BigDecimal.valueOf(times));
        Summary answer = question().identifiedBy(Identity.UNIQUE).summarize(records);

        assertThat(sum.movePointRight(6)).isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE));
        assertThat(answer.figure(Measure.CASH_SEIZED).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(Measure.DRUG_VALUE).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(Measure.DRUG_MASS).number()).isEqualByComparingTo(sum);
    }

    @Example
    void amountsOfAnySize_addExactly() {
        List<BigDecimal> amounts = List.of(
                new BigDecimal("140737488.355328"),
                new BigDecimal("1E+30"),
                new BigDecimal("0.000000000000000000001"),
                new BigDecimal("12.34"));
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            records.add(cash(i, amounts.get(i)));
            records.add(drugs(i, amounts.get(i)));
        }
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Summary answer = question().summarize(records);

        assertThat(answer.figure(Measure.CASH_SEIZED).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(Measure.DRUG_VALUE).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(Measure.DRUG_MASS).number()).isEqualByComparingTo(sum);
    }

    private static StatsQuery question() {
        return AllianceStats.forPeriod(Records.YEAR).reportingIn(Records.GBP).valuedAt(ValuationBasis.STREET);
    }

    private static CashSeizure cash(int id, BigDecimal amount) {
        return CashSeizure.builder()
                .id("cumbria", "C" + id)
                .seizedOn(LocalDate.of(2024, 5, 1))
                .amount(amount, Records.GBP)
                .build();
    }

    private static DrugSeizure drugs(int id, BigDecimal amount) {
        return DrugSeizure.builder()
                .id("cumbria", "D" + id)
                .seizedOn(LocalDate.of(2024, 5, 1))
                .drug(
                        Drug.HEROIN,
                        Quantity.of(amount, QuantityUnit.GRAM),
                        MonetaryValuation.builder()
                                .basis(ValuationBasis.STREET)
                                .amount(amount, Records.GBP)
                                .build())
                .build();
    }
}
