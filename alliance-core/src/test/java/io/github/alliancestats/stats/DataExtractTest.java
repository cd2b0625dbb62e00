package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Contents;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that a caller keeps. {@link SummaryProperties} has the rules for all queries. */
class DataExtractTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(Records.YEAR).reportingIn(GBP);

    private static final AllianceRecord FIRST = Given.cash("C1", "2024-05-01", "100");
    private static final AllianceRecord REVISED = Draft.changed(FIRST, draft -> {
        draft.revision = 2;
        draft.amounts.set(0, Records.pounds("250"));
    });
    private static final AllianceRecord OTHER = Given.cash("C2", "2024-06-01", "7");

    private static DataExtract extract(AllianceRecord... records) {
        return DataExtract.of(List.of(records));
    }

    private static String seized(DataExtract extract) {
        return YEAR.summarize(extract).figure(CashMeasures.SEIZED).text();
    }

    @ParameterizedTest
    @CsvSource({"0, extract of 0 records", "1, extract of 1 record", "2, extract of 2 records"})
    void words_haveTheNumberOfRecordsOnly(int count, String words) {
        DataExtract extract = DataExtract.of(IntStream.range(0, count)
                .mapToObj(id -> Given.cash("C" + id, "2024-05-01", "1"))
                .toList());

        assertThat(extract).hasToString(words);
        assertThat(extract.getView()).isEqualTo(words);
        assertThat(extract.size()).isEqualTo(count);
    }

    @Test
    void sizeAndStream_includeDuplicatesAndSupersededRecords() {
        DataExtract extract = extract(FIRST, REVISED, OTHER, OTHER);

        assertThat(extract.size()).isEqualTo(4);
        assertThat(extract.stream()).containsExactlyInAnyOrder(FIRST, REVISED, OTHER, OTHER);
        assertThat(YEAR.summarize(extract).seen()).isEqualTo(4);
        assertThat(Given.excluded(YEAR.summarize(extract)))
                .isEqualTo(Map.of(ExclusionReason.SUPERSEDED, 1L, ExclusionReason.DUPLICATE, 1L));
    }

    @Test
    void summarize_withoutDeduplication_resolvesTheIdsOfTheExtractAllTheSame() {
        StatsQuery query = YEAR.withDeduplication(Deduplication.NONE);
        DataExtract extract = extract(FIRST, REVISED, OTHER, OTHER);
        Figure<MonetaryAmount> figure = query.summarize(extract).figure(CashMeasures.SEIZED);

        assertThat(figure.text()).isEqualTo("£257");
        assertThat(query.explain(figure, extract).contributions()).hasSize(2);
    }

    /** They are counted in batches, also those for which a measure makes rows of its own. */
    @Test
    void summarize_manyLikeRecords_equalsTheSummaryOfTheList() {
        StatsQuery query = YEAR.measuring(
                        CashMeasures.SEIZED, Measure.count("force.cash", 1, CashSeizure.class, cash -> true))
                .groupedBy(Dimension.MONTH);
        List<CashSeizure> records = IntStream.range(0, 1_000)
                .mapToObj(id -> Given.cash("C" + id, "2024-05-01", "10"))
                .toList();
        Summary ofExtract = query.summarize(DataExtract.of(records));

        assertThat(ofExtract.figure(CashMeasures.SEIZED).text()).isEqualTo("£10,000");
        assertThat(ofExtract).isEqualTo(query.summarize(records));
    }

    /** Amounts of records with the same keys are added up first, as far as a {@code long} holds the sum. */
    @Test
    void summarize_moreLikeRecordsThanASumHolds_isExact() {
        StatsQuery query = YEAR.measuring(CashMeasures.SEIZED).groupedBy(Dimension.MONTH);
        List<CashSeizure> records = IntStream.range(0, 70_000)
                .mapToObj(id -> Given.cash("C" + id, "2024-05-01", "140000000"))
                .toList();
        Summary ofExtract = query.summarize(DataExtract.of(records));

        assertThat(ofExtract.figure(CashMeasures.SEIZED).known()).isEqualTo(Money.of(9_800_000_000_000L, "GBP"));
        assertThat(ofExtract).isEqualTo(query.summarize(records));
    }

    /** Such sums are kept for some thousands of keys. */
    @Test
    void summarize_moreKeysThanSumsAreKept_equalsTheSummaryOfTheList() {
        StatsQuery query = YEAR.measuring(CashMeasures.SEIZED).groupedBy(Dimension.OPERATION);
        List<CashSeizure> records = IntStream.range(0, 12_000)
                .mapToObj(id -> CashSeizure.builder()
                        .id("cumbria", "C" + id)
                        .seized(LocalDate.of(2024, 5, 1).plusDays(id % 7))
                        .operation("OP-" + id % 5_000)
                        .amount(BigDecimal.TEN, GBP)
                        .build())
                .toList();
        Summary ofExtract = query.summarize(DataExtract.of(records));

        assertThat(ofExtract.by(Dimension.OPERATION).rows()).hasSize(5_000);
        assertThat(ofExtract).isEqualTo(query.summarize(records));
    }

    /** Sums of records with equal facts are distinguished by operation, month and drugs, where dimensions need it. */
    @Test
    void summarize_crossedDimensionsOfAllKinds_equalsTheSummaryOfTheList() {
        StatsQuery query = YEAR.groupedBy(
                Dimension.OPERATION.by(Dimension.MONTH),
                Dimension.DRUG.by(Dimension.MONTH),
                Dimension.DRUG_CLASS.by(Dimension.OPERATION),
                Dimension.AREA.by(Dimension.DRUG));
        List<AllianceRecord> records = IntStream.range(0, 3_000)
                .mapToObj(id -> Records.content(id).with(RecordId.of("cumbria", "R" + id), 1))
                .toList();
        DataExtract extract = DataExtract.of(records);
        Comparison ofList = query.compareWith(Records.YEAR.yearBefore(), records);

        for (Comparison other : List.of(
                query.compareWith(Records.YEAR.yearBefore(), extract),
                query.compareWith(Records.YEAR.yearBefore(), extract, 3, Runnable::run))) {
            assertThat(other.now().toBytes()).isEqualTo(ofList.now().toBytes());
            assertThat(other.before().toBytes()).isEqualTo(ofList.before().toBytes());
        }
    }

    @Test
    void of_iteratesTheRecordsOnce() {
        int[] iterations = {0};
        DataExtract extract = DataExtract.of(() -> {
            iterations[0]++;
            Iterator<AllianceRecord> iterator = List.of(FIRST, OTHER).iterator();
            return iterator;
        });

        assertThat(seized(extract)).isEqualTo("£107");
        assertThat(seized(extract.plus(extract))).isEqualTo("£107");
        assertThat(iterations[0]).isEqualTo(1);
    }

    @Test
    void of_listThatChangesLater_keepsTheRecords() {
        List<AllianceRecord> records = new ArrayList<>(List.of(FIRST));
        DataExtract extract = DataExtract.of(records);
        records.set(0, OTHER);

        assertThat(extract.stream()).containsExactly(FIRST);
    }

    @Test
    void plus_lateRevision_supersedesTheRecord() {
        DataExtract published = extract(FIRST, OTHER);
        DataExtract late = extract(REVISED);

        assertThat(seized(published)).isEqualTo("£107");
        for (DataExtract both : List.of(published.plus(late), late.plus(published))) {
            assertThat(seized(both)).isEqualTo("£257");
            assertThat(both.size()).isEqualTo(3);
            assertThat(Given.excluded(YEAR.summarize(both))).isEqualTo(Map.of(ExclusionReason.SUPERSEDED, 1L));
        }
        assertThat(seized(published)).as("unchanged").isEqualTo("£107");
        assertThat(published.size()).isEqualTo(2);
    }

    @Test
    void plus_commonRecord_isADuplicate() {
        DataExtract both = extract(FIRST, OTHER).plus(extract(OTHER));

        assertThat(seized(both)).isEqualTo("£107");
        assertThat(Given.excluded(YEAR.summarize(both))).isEqualTo(Map.of(ExclusionReason.DUPLICATE, 1L));
    }

    @Test
    void plus_differentRecordOfTheSameRevision_conflicts() {
        AllianceRecord conflicting = Draft.changed(FIRST, draft -> draft.amounts.set(0, Records.pounds("101")));
        DataExtract both = extract(FIRST, OTHER).plus(extract(conflicting));

        assertThat(seized(both)).isEqualTo("at least £7");
        assertThat(seized(both.plus(extract(REVISED)))).isEqualTo("£257");
    }

    /** Both extracts give their first drug the same number. */
    @Test
    void plus_afterAQuery_findsTheRecordsOfADrug() {
        StatsQuery query = YEAR.groupedBy(Dimension.DRUG);
        DataExtract heroin = extract(seizure("D1", Drug.HEROIN));
        query.summarize(heroin);
        DataExtract both = heroin.plus(extract(seizure("D2", Drug.COCAINE)));
        Breakdown<Drug> rows = query.summarize(both).by(Dimension.DRUG);

        for (Drug drug : List.of(Drug.HEROIN, Drug.COCAINE)) {
            Explanation<Long> explanation = query.explain(rows.get(drug).figure(DrugMeasures.SEIZURES), both);
            assertThat(explanation.contributions()).hasSize(1);
        }
    }

    private static DrugSeizure seizure(String id, Drug drug) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seized(LocalDate.of(2024, 5, 1))
                .drug(drug)
                .build();
    }

    @Test
    void where_selectsRecords_andLeavesTheExtractUnchanged() {
        DataExtract extract = extract(FIRST, REVISED, OTHER);
        DataExtract some = extract.where(record -> record.id().equals(FIRST.id()));

        assertThat(some.stream()).containsExactlyInAnyOrder(FIRST, REVISED);
        assertThat(seized(some)).isEqualTo("£250");
        assertThat(extract.size()).isEqualTo(3);
    }

    /** The condition selects the earlier revision only, so no later one replaces it. */
    @Test
    void where_selectsAnEarlierRevisionOnly_countsIt() {
        assertThat(seized(extract(FIRST, REVISED).where(record -> record.revision() == 1)))
                .isEqualTo("£100");
    }

    @Test
    void extractsOfTheSameRecords_areNotEqual() {
        DataExtract extract = extract(FIRST);

        assertThat(extract).isNotEqualTo(extract(FIRST));
    }

    /** Another case of the hearing can matter in any period. The case itself counts on its day. */
    @ParameterizedTest
    @CsvSource({"2019, 0", "2020, 1", "2021, 0"})
    void caseWithASentenceOfAHearing_countsOnItsDayOnly(int year, long cases) {
        Measure<Long> measure = Measure.count("force.cases", 1, Proceedings.class, any -> true);
        List<Proceedings> records = List.of(Proceedings.builder()
                .id("met", "1")
                .person("p1")
                .sentenced(LocalDate.of(2020, 5, 1), Sentence.custody(Period.ofMonths(10)))
                .hearing("H1")
                .build());
        DataExtract extract = DataExtract.of(records);
        StatsQuery query = AllianceStats.forPeriod(ReportingPeriod.ofYear(year)).measuring(measure);

        Comparison ofList = query.compareWith(ReportingPeriod.ofYear(2020), records);
        Comparison ofExtract = query.compareWith(ReportingPeriod.ofYear(2020), extract);

        assertThat(ofList.now().figure(measure).known()).isEqualTo(cases);
        assertThat(ofList.now().included()).isEqualTo(cases);
        assertThat(ofList.now().forcesWithData()).hasSize((int) cases);
        assertThat(ofList.before().figure(measure).known()).isEqualTo(1);
        assertThat(ofExtract.now()).isEqualTo(ofList.now());
        assertThat(ofExtract.before()).isEqualTo(ofList.before());
        assertThat(query.explain(ofList.now().figure(measure), extract).contributions())
                .hasSize((int) cases);
    }

    /** So many that each kind fills several blocks of columns, with more lists of facts than are kept. */
    @Test
    void summarize_ofThirtyThousandRecordsOfAllKinds_equalsThatOfTheList() {
        List<AllianceRecord> records = IntStream.range(0, 30_000)
                .mapToObj(i -> Contents.of(i).with(RecordId.of("force" + i % 3, "R" + i % 29_000), 1 + i / 29_000))
                .toList();
        DataExtract extract = DataExtract.of(records);
        StatsQuery query = AllianceStats.forPeriod(Records.YEAR)
                .groupedBy(Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.MONTH, Dimension.OPERATION, Dimension.FORCE);

        assertThat(query.summarize(extract).toBytes())
                .isEqualTo(query.summarize(records).toBytes());
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checks can pass it
    void null_isRefused() {
        DataExtract extract = extract(FIRST);
        List<ThrowingCallable> nulls = List.of(
                () -> DataExtract.of(null),
                () -> DataExtract.of(Arrays.asList(FIRST, null)),
                () -> extract.plus(null),
                () -> extract.where(null),
                () -> YEAR.summarize((DataExtract) null),
                () -> YEAR.compareWith(Records.YEAR.yearBefore(), (DataExtract) null),
                () -> YEAR.digest(null),
                () -> YEAR.explain(YEAR.empty().figure(CashMeasures.SEIZED), null));

        assertThat(nulls).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NullPointerException.class));
        assertThatThrownBy(() -> extract.where(null)).hasMessage("condition");
        assertThatThrownBy(() -> extract.plus(null)).hasMessage("other");
    }
}
