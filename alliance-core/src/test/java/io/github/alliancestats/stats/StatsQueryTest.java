package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A question is put together part by part, and answered the same whatever way the records come in. */
class StatsQueryTest {

    private static final ReportingPeriod BEFORE = ReportingPeriod.ofYear(2023);
    private static final StatsQuery YEAR =
            AllianceStats.forPeriod(Records.YEAR).reportingIn(GBP).groupedBy(Dimension.MONTH);
    private static final List<AllianceRecord> RECORDS = List.of(
            Given.cash("1", "2024-03-01", "10"),
            Given.cash("1", "2024-03-01", "10"),
            Given.cash("2", "2023-03-01", "7"),
            Given.cash("3", "2022-03-01", "5"));

    static Stream<Summary> answers() {
        return Stream.of(
                YEAR.summarize(RECORDS),
                YEAR.summarize(new ArrayDeque<>(RECORDS)),
                RECORDS.parallelStream().collect(YEAR.collector()),
                RECORDS.stream().collect(YEAR.collector()),
                YEAR.summarize(DataExtract.of(RECORDS), 2, Runnable::run));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answer_isTheSame_whateverWayTheRecordsCome(Summary answer) {
        assertThat(answer).isEqualTo(YEAR.summarize(RECORDS));
        assertThat(answer.seen()).isEqualTo(4);
        assertThat(answer.included()).isEqualTo(3); // what was seized before is held still
        assertThat(answer.figure(CashMeasures.SEIZED).text()).isEqualTo("£10");
    }

    static Stream<Comparison> comparisons() {
        return Stream.of(
                YEAR.compareWith(BEFORE, RECORDS),
                YEAR.compareWith(BEFORE, new ArrayDeque<>(RECORDS)),
                YEAR.compareWith(BEFORE, DataExtract.of(RECORDS), 3, Runnable::run));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparison_isOfBothAnswers_whateverWayTheRecordsCome(Comparison comparison) {
        assertThat(comparison.now()).isEqualTo(YEAR.summarize(RECORDS));
        assertThat(comparison.before()).isEqualTo(YEAR.forPeriod(BEFORE).summarize(RECORDS));
        assertThat(comparison.change(CashMeasures.SEIZED).differenceInWords()).isEqualTo("+£3 of the records supplied");
    }

    @Test
    void description_tellsEachPartInWords() {
        StatsQuery question = YEAR.within(OPERATIONS, ALLIANCE)
                .valuedAt(ValuationBasis.STREET)
                .inZone(ZoneOffset.UTC)
                .withStatus(Status.FINAL)
                .measuring(CashMeasures.SEIZED)
                .alsoMeasuring(CashMeasures.HELD, CashMeasures.SEIZED)
                .alsoGroupedBy(Dimension.DRUG, Dimension.MONTH);
        Map<String, String> description = question.description();

        assertThat(description)
                .containsEntry("period", "2024")
                .containsEntry("zone", "Z")
                .containsEntry("umbrella", "OP-ALLIANCE")
                .containsEntry("valuation basis", "street")
                .containsEntry("deduplication", "BY_ID")
                .containsEntry("as at", "none")
                .containsEntry("seal", "none")
                .containsEntry("status", "final")
                .containsEntry("measures", "[cash.seized, cash.held]")
                .containsEntry("dimensions", "[month, drug]")
                .hasEntrySatisfying("fingerprint", hex -> assertThat(hex).matches("[0-9a-f]{64}"));
        assertThat(description.get("fingerprint"))
                .isEqualTo(question.description().get("fingerprint"))
                .isNotEqualTo(YEAR.description().get("fingerprint"));
        assertThat(question).asString().startsWith("question: ").contains("zone=Z");
        assertThatThrownBy(() -> description.put("zone", "another")).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Of rates and aliases each part counts, so that bytes of one question are never read as another's. */
    @Test
    void fingerprint_tellsQuestionsApart() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        List<StatsQuery> questions = List.of(
                YEAR,
                YEAR.reportingIn(rate(EUR, day, day, "0.85")),
                YEAR.reportingIn(rate(USD, day, day, "0.85")),
                YEAR.reportingIn(rate(EUR, day, day, "0.86")),
                YEAR.reportingIn(rate(EUR, day.minusDays(1), day, "0.85")),
                YEAR.reportingIn(rate(EUR, day, day.plusDays(1), "0.85")),
                YEAR.withAliases(alias("P1", "P2", day)),
                YEAR.withAliases(alias("P3", "P2", day)),
                YEAR.withAliases(alias("P1", "P3", day)),
                YEAR.withAliases(alias("P1", "P2", day.plusDays(1))));

        assertThat(questions.stream().map(question -> question.description().get("fingerprint")))
                .doesNotHaveDuplicates();
    }

    private static ExchangeRates rate(CurrencyUnit currency, LocalDate from, LocalDate to, String rate) {
        return ExchangeRates.into(GBP)
                .rate(currency, from, to, new BigDecimal(rate))
                .build();
    }

    private static Aliases alias(String id, String into, LocalDate from) {
        return Aliases.builder().merged(id, into, from).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00:00Z, true",
        "2024-12-31T23:59:59Z, true",
        "2025-01-01T00:00:00.000000001Z, false",
        ", true"
    })
    void recordIsPerhapsKnown_unlessItWasRecordedAfterTheInstant(Instant recorded, boolean known) {
        AllianceRecord record = Draft.changed(RECORDS.get(0), draft -> draft.recordedAt = recorded);

        assertThat(YEAR.asAt(Instant.parse("2025-01-01T00:00:00Z")).isPerhapsKnown(record))
                .isEqualTo(known);
        assertThat(YEAR.isPerhapsKnown(record)).as("without an instant").isTrue();
    }

    @Test
    void sealedUnder_keepsTheDeduplication() {
        SharingKey key = Given.key(1);

        assertThat(YEAR.sealedUnder(key).deduplication()).isEqualTo(Deduplication.BY_ID);
        assertThat(YEAR.withDeduplication(Deduplication.NONE).sealedUnder(key).deduplication())
                .isEqualTo(Deduplication.NONE);
        assertThat(YEAR.sealedUnder(key).seal()).contains(key.fingerprint());
    }

    @Test
    void revisions_needTheEarlierInstantFirst() {
        Instant first = Instant.parse("2025-01-01T00:00:00Z");
        DataExtract extract = DataExtract.of(RECORDS);
        Revisions unchanged = YEAR.revisions(first, first, extract);

        assertThat(unchanged.before().query().asAt()).contains(first);
        assertThat(unchanged.after()).isEqualTo(unchanged.before());
        assertThatThrownBy(() -> YEAR.revisions(first.plusNanos(1), first, extract))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be before");
    }
}
