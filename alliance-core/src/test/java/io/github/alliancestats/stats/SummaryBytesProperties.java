package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.OwnCurrency;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Equal answers, equal bytes; and back. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class SummaryBytesProperties {

    private static final SharingKey KEY = Given.key(1);

    record Asked(StatsQuery question, List<AllianceRecord> records) {
        Summary answer() {
            return question.summarize(records);
        }

        List<List<AllianceRecord>> parts(long seed) {
            return question.deduplication() == Deduplication.BY_ID
                    ? Records.splitById(records, seed)
                    : Records.split(records, seed);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Deduplication.NONE, Deduplication.BY_ID).flatMap(SummaryBytesProperties::asked);
    }

    private static Arbitrary<Asked> asked(Deduplication identity) {
        return Combinators.combine(Records.questions(identity), Records.records(identity))
                .as(Asked::new);
    }

    @Property
    void roundTrip_isEqual_inEveryFact(@ForAll("asked") Asked asked) {
        Summary answer = asked.answer();
        Summary read = asked.question().readSummary(answer.toBytes());

        assertThat(read).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(Facts.all(read)).isEqualTo(Facts.all(answer));
        assertThat(read.toBytes()).isEqualTo(answer.toBytes());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of("GBP", "EUR", "USD", "JPY", "XAU"),
                Arbitraries.of("gbp", "GBPX", "GB", "XBT", "QQQ", ".*", "[A-Z]{3}", "(", "", "\u00a3"),
                Arbitraries.strings().withCharRange('A', 'Z').ofLength(3),
                Arbitraries.strings().ofMaxLength(6));
    }

    /** Bytes that are written can be read, with any code of a caller's currency. */
    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void currencyOfAnyCode_isReadBack_orRefusedByName(@ForAll("codes") String code, @ForAll boolean isConverted) {
        StatsQuery asked = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));
        CurrencyUnit own = new OwnCurrency(code);
        StatsQuery query = isConverted ? asked.reportingIn(own) : asked;
        Summary answer = query.summarize(List.of(
                Given.cash("1", "2024-05-01", "5"),
                CashSeizure.builder()
                        .id("cumbria", "2")
                        .seized(LocalDate.of(2024, 5, 1))
                        .amount(BigDecimal.TEN, own)
                        .build()));
        boolean readable = code.matches("[A-Z]{3}") && Monetary.isCurrencyAvailable(code);

        Statistics.label("readable").collect(readable).coverage(checker -> {
            checker.check(true).count(n -> n > 20);
            checker.check(false).count(n -> n > 20);
        });
        if (readable) {
            assertThat(query.readSummary(answer.toBytes())).isEqualTo(answer);
        } else {
            assertThatThrownBy(answer::toBytes)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("currency \"" + code + "\"");
        }
    }

    @Property
    void equalAnswers_haveEqualBytes_inAnyOrderAndFromAnySplit(
            @ForAll("asked") Asked asked, @ForAll long split, @ForAll long order) {
        byte[] bytes = asked.answer().toBytes();
        StatsQuery question = asked.question();
        Summary sum = asked.parts(split).stream()
                .map(part -> question.readSummary(
                        question.summarize(Records.shuffled(part, order)).toBytes()))
                .reduce(question.empty(), Summary::plus);

        assertThat(question.summarize(Records.shuffled(asked.records(), order)).toBytes())
                .isEqualTo(bytes);
        assertThat(sum.toBytes()).isEqualTo(bytes);
    }

    @Property
    void unequalAnswers_haveUnequalBytes(@ForAll("asked") Asked asked, @ForAll long split) {
        Summary whole = asked.answer();
        Summary part = asked.question().summarize(asked.parts(split).get(0));

        assertThat(whole.equals(part)).isEqualTo(Arrays.equals(whole.toBytes(), part.toBytes()));
    }

    @Property
    void summaryOfAnExtract_hasTheBytesOfThatOfTheList(@ForAll("asked") Asked asked, @ForAll long order) {
        StatsQuery query = asked.question();
        Summary summary = query.summarize(DataExtract.of(Records.shuffled(asked.records(), order)));

        assertThat(summary).isEqualTo(asked.answer()).hasSameHashCodeAs(asked.answer());
        assertThat(Facts.all(summary)).isEqualTo(Facts.all(asked.answer()));
        assertThat(summary.toBytes()).isEqualTo(asked.answer().toBytes());
        assertThat(query.readSummary(summary.toBytes())).isEqualTo(summary);
    }

    @Property
    void summaryAsAt_ofAnExtract_hasTheBytesOfThatOfTheList(@ForAll("asked") Asked asked, @ForAll long seed) {
        Instant asAt = Instant.parse("2031-03-31T12:00:00Z"); // after all dates of records
        List<Optional<Instant>> recorded = List.of(Optional.of(asAt), Optional.of(asAt.plusNanos(1)), Optional.empty());
        Random random = new Random(seed);
        List<AllianceRecord> records = asked.records().stream()
                .map(record -> Draft.changed(
                        record,
                        draft -> draft.recordedAt =
                                recorded.get(random.nextInt(3)).orElse(null)))
                .toList();
        StatsQuery query = asked.question().asAt(asAt);
        Summary summary = query.summarize(DataExtract.of(records));

        assertThat(summary).isEqualTo(query.summarize(records));
        assertThat(Facts.all(summary)).isEqualTo(Facts.all(query.summarize(records)));
        assertThat(summary.toBytes()).isEqualTo(query.summarize(records).toBytes());
    }

    @Property
    void sealing_changesNoFigure_andCommutesWithAdding(@ForAll("asked") Asked asked, @ForAll long split) {
        List<List<AllianceRecord>> parts = asked.parts(split);
        StatsQuery question = asked.question();
        StatsQuery sealed = question.sealedUnder(KEY);
        Summary whole = asked.answer().sealedUnder(KEY);
        Summary sum = parts.stream()
                .map(part -> sealed.readSummary(
                        question.summarize(part).sealedUnder(KEY).toBytes()))
                .reduce(sealed.empty(), Summary::plus);

        assertThat(sum).isEqualTo(whole);
        assertThat(sum.toBytes()).isEqualTo(whole.toBytes());
        assertThat(Facts.figures(whole)).isEqualTo(Facts.figures(asked.answer()));
    }
}
