package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.MILLE;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.stats.Revision.RevisedRecord;
import io.github.alliancestats.stats.Revision.RevisionReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published at the end of March, what is known at the end of June, and why they differ. */
class RevisionsTest {

    private static final Instant MARCH = Instant.parse("2025-03-31T12:00:00Z");
    private static final Instant JUNE = Instant.parse("2025-06-30T12:00:00Z");
    private static final Instant BEFORE = MARCH.minusSeconds(3_600);
    private static final Instant BETWEEN = MARCH.plusSeconds(3_600);

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET);

    private static final AllianceRecord CASH = at(BEFORE, Given.cash("C1", "2024-05-01", "100"));
    private static final AllianceRecord DRUGS = at(
            BEFORE,
            DrugSeizure.builder()
                    .id("cumbria", "D1")
                    .seized(LocalDate.of(2024, 5, 1))
                    .drug(
                            Drug.COCAINE,
                            Quantity.grams("500"),
                            MonetaryValuation.of(ValuationBasis.STREET, pounds("30000")))
                    .build());

    private static AllianceRecord at(Instant instant, AllianceRecord record) {
        return Draft.changed(record, draft -> draft.recordedAt = instant);
    }

    private static AllianceRecord revised(AllianceRecord record, Consumer<Draft> change) {
        return Draft.revised(record, BETWEEN, change);
    }

    private static Consumer<Draft> drug(Drug drug, String grams, String pounds) {
        return draft -> draft.drugs.set(
                0,
                SeizedDrug.builder()
                        .drug(drug)
                        .quantity(Quantity.grams(grams))
                        .valuation(MonetaryValuation.of(ValuationBasis.STREET, pounds(pounds)))
                        .build());
    }

    private static Revisions revisions(AllianceRecord... records) {
        return YEAR.revisions(MARCH, JUNE, DataExtract.of(List.of(records)));
    }

    private static Map<RevisionReason, MonetaryAmount> cash(AllianceRecord... records) {
        return revisions(records).of(CashMeasures.SEIZED).reasons();
    }

    private static Map<RevisionReason, Long> seizures(AllianceRecord... records) {
        return revisions(records).of(CashMeasures.SEIZURES).reasons();
    }

    @Test
    void revisions_withoutDeduplication_addToTheDifference() {
        AllianceRecord revised = revised(CASH, draft -> draft.amounts.set(0, pounds("250")));
        Revision<MonetaryAmount> revision = YEAR.withDeduplication(Deduplication.NONE)
                .revisions(MARCH, JUNE, DataExtract.of(List.of(CASH, revised)))
                .of(CashMeasures.SEIZED);

        assertThat(revision.difference()).isEqualTo(pounds("150"));
        assertThat(revision.reasons()).isEqualTo(Map.of(RevisionReason.REVALUED, pounds("150")));
    }

    /** A date that is not exact can be any day until the instant of each query. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31T12:00:00Z, 2023-12-31T12:00:00Z, , 2024-01-01, 2025-01-01",
        "2024-01-31T17:00:00Z, 2024-01-31T18:00:00Z, 2024-01-20, 2024-02-01, 2024-03-01"
    })
    void uncertainDates_areTriedAsAtEachInstant(
            Instant recorded, Instant earlier, @Nullable LocalDate since, LocalDate start, LocalDate end) {
        AllianceRecord search = StopSearch.builder()
                .id("cumbria", "S1")
                .recordedAt(recorded)
                .searched(
                        since == null
                                ? null
                                : EventDate.within(ReportingPeriod.ofEndExclusive(since, since.plusDays(22))))
                .build();
        DataExtract extract = DataExtract.of(List.of(search));
        StatsQuery query = AllianceStats.forPeriod(ReportingPeriod.ofEndExclusive(start, end));
        Revisions revisions = query.revisions(earlier, JUNE, extract);

        assertThat(revisions.before()).isEqualTo(query.asAt(earlier).summarize(extract));
        assertThat(revisions.after()).isEqualTo(query.asAt(JUNE).summarize(extract));
    }

    @Test
    void lateRecord() {
        assertThat(cash(CASH, at(BETWEEN, Given.cash("C2", "2024-06-01", "7"))))
                .isEqualTo(Map.of(RevisionReason.LATE_RECORD, pounds("7")));
    }

    @Test
    void revalued() {
        assertThat(cash(CASH, revised(CASH, draft -> draft.amounts.set(0, pounds("95")))))
                .isEqualTo(Map.of(RevisionReason.REVALUED, pounds("-5")));
        assertThat(revisions(DRUGS, revised(DRUGS, drug(Drug.COCAINE, "500", "25000")))
                        .of(DrugMeasures.VALUE)
                        .reasons())
                .isEqualTo(Map.of(RevisionReason.REVALUED, pounds("-5000")));
    }

    /** Trap 16: "500 g cocaine £30,000", and the laboratory says 200 g of something uncontrolled. */
    @Test
    void reidentified() {
        Revisions revisions = revisions(DRUGS, revised(DRUGS, drug(Drug.UNKNOWN, "200", "0")));

        assertThat(revisions.of(DrugMeasures.VALUE).reasons())
                .isEqualTo(Map.of(RevisionReason.REIDENTIFIED, pounds("-30000")));
        assertThat(revisions.of(DrugMeasures.MASS).reasons())
                .isEqualTo(Map.of(RevisionReason.REIDENTIFIED, Quantity.grams("-300")));
        assertThat(revisions.of(DrugMeasures.SEIZURES).reasons()).isEmpty();
        assertThat(revisions.of(DrugMeasures.VALUE).before().text())
                .as("last year's figure comes out again")
                .isEqualTo("£30,000");
    }

    @Test
    void reidentified_alsoWhereTheFormOrTheCertaintyChanged() {
        for (Consumer<SeizedDrug.Builder> change : List.<Consumer<SeizedDrug.Builder>>of(
                drug -> drug.preparation(Preparation.INJECTION),
                drug -> drug.identification(SeizedDrug.Identification.CONFIRMED))) {
            AllianceRecord revised = revised(DRUGS, draft -> {
                SeizedDrug.Builder drug = SeizedDrug.builder()
                        .drug(Drug.COCAINE)
                        .quantity(Quantity.grams("400"))
                        .valuation(MonetaryValuation.of(ValuationBasis.STREET, pounds("30000")));
                change.accept(drug);
                draft.drugs.set(0, drug.build());
            });
            assertThat(revisions(DRUGS, revised).of(DrugMeasures.MASS).reasons())
                    .isEqualTo(Map.of(RevisionReason.REIDENTIFIED, Quantity.grams("-100")));
        }
    }

    @Test
    void remeasured() {
        assertThat(revisions(DRUGS, revised(DRUGS, drug(Drug.COCAINE, "480.5", "30000")))
                        .of(DrugMeasures.MASS)
                        .reasons())
                .isEqualTo(Map.of(RevisionReason.REMEASURED, Quantity.grams("-19.5")));
    }

    @Test
    void withdrawn() {
        assertThat(cash(CASH, revised(CASH, draft -> draft.withdrawn = true)))
                .isEqualTo(Map.of(RevisionReason.WITHDRAWN, pounds("-100")));
    }

    @Test
    void duplicateFound() {
        AllianceRecord other = at(BEFORE, Given.cash("C2", "2024-05-01", "100"));

        assertThat(cash(CASH, other, revised(other, draft -> draft.duplicateOf = CASH.id())))
                .isEqualTo(Map.of(RevisionReason.DUPLICATE_FOUND, pounds("-100")));
    }

    @Test
    void movedDate_outOfThePeriod_andIntoIt() {
        AllianceRecord later = revised(CASH, draft -> draft.date = EventDate.on(LocalDate.of(2025, 1, 1)));
        AllianceRecord old = at(BEFORE, Given.cash("C2", "2023-12-31", "40"));

        assertThat(cash(CASH, later)).isEqualTo(Map.of(RevisionReason.MOVED_DATE, pounds("-100")));
        assertThat(cash(old, revised(old, draft -> draft.date = EventDate.on(LocalDate.of(2024, 1, 1)))))
                .isEqualTo(Map.of(RevisionReason.MOVED_DATE, pounds("40")));
        assertThat(cash(CASH, revised(CASH, draft -> draft.date = null)))
                .as("no longer known")
                .isEqualTo(Map.of(RevisionReason.MOVED_DATE, pounds("-100")));
    }

    /** The day is that of the question's zone: half past eleven by Greenwich is the next day in London. */
    @Test
    void movedDate_isOfTheDayInTheZone() {
        AllianceRecord onTheDay = Draft.changed(CASH, draft -> draft.date = EventDate.on(LocalDate.of(2024, 7, 1)));
        AllianceRecord atAnInstant = revised(onTheDay, draft -> {
            draft.date = EventDate.at(Instant.parse("2024-06-30T23:30:00Z"));
            draft.amounts.set(0, pounds("101"));
        });

        assertThat(cash(onTheDay, atAnInstant)).isEqualTo(Map.of(RevisionReason.REVALUED, pounds("1")));
    }

    @Test
    void movedOperation() {
        AllianceRecord apache = Draft.changed(CASH, draft -> draft.operations.add(APACHE));
        AllianceRecord mille = revised(apache, draft -> {
            draft.operations.clear();
            draft.operations.add(MILLE);
        });
        Revisions revisions =
                YEAR.within(OPERATIONS, ALLIANCE).revisions(MARCH, JUNE, DataExtract.of(List.of(apache, mille)));

        assertThat(revisions.of(CashMeasures.SEIZED).reasons())
                .isEqualTo(Map.of(RevisionReason.MOVED_OPERATION, pounds("-100")));
    }

    @Test
    void closed_whereAnInvestigationWasClosed() {
        AllianceRecord open = at(BEFORE, Given.funds("F1", "2024-02-01", "9000"));
        AllianceRecord closed = revised(open, draft -> draft.closed = EventDate.on(LocalDate.of(2024, 12, 1)));

        assertThat(revisions(open, closed)
                        .of(InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)
                        .reasons())
                .isEqualTo(Map.of(RevisionReason.FURTHER_EVENT, pounds("-9000")));
        assertThat(revisions(open, closed)
                        .of(InvestigationMeasures.FUNDS_OPENED)
                        .reasons())
                .isEmpty();
    }

    /** What happened to a record of each kind that can go on, and the measure that says so. */
    static Stream<Arguments> furtherEvents() {
        LocalDate may = LocalDate.of(2024, 5, 1);
        LocalDate june = LocalDate.of(2024, 6, 1);
        Obligor obligor = Obligor.of("P1", pounds("100"));
        return Stream.of(
                Arguments.of(
                        CashMeasures.FORFEITED,
                        Given.cash("1", "2024-05-01", "100"),
                        cash(may).thenRemainder(Stage.FORFEITED, june).build()),
                Arguments.of(
                        MoneyMeasures.HELD,
                        asset(may).build(),
                        asset(may).thenRemainder(Stage.RELEASED, june).build()),
                Arguments.of(
                        DrugMeasures.quantityDestroyed(UnitKind.MASS),
                        drugs(may, drug -> drug),
                        drugs(may, drug -> drug.destroyed(EventDate.on(june)))),
                Arguments.of(
                        OrderMeasures.PAID,
                        ConfiscationOrder.builder()
                                .id("cumbria", "1")
                                .made(may)
                                .obligor(obligor)
                                .build(),
                        ConfiscationOrder.builder()
                                .id("cumbria", "1")
                                .made(may)
                                .obligor(obligor.paid(june, pounds("40")))
                                .build()),
                Arguments.of(
                        GroupMeasures.OPEN,
                        CrimeGroup.builder()
                                .id("cumbria", "1")
                                .crimeGroup("G")
                                .opened(may)
                                .build(),
                        CrimeGroup.builder()
                                .id("cumbria", "1")
                                .crimeGroup("G")
                                .opened(may)
                                .archived(june)
                                .build()),
                Arguments.of(
                        PeopleMeasures.JAILED,
                        proceedings(may).build(),
                        proceedings(may)
                                .sentenced(june, Sentence.custody(Period.ofYears(2)))
                                .build()),
                Arguments.of(
                        ActivityMeasures.WARRANTS_EXECUTED,
                        Warrant.builder().id("cumbria", "1").obtained(may).build(),
                        Warrant.builder()
                                .id("cumbria", "1")
                                .obtained(may)
                                .executed(june)
                                .build()),
                Arguments.of(
                        CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP,
                        PublicReport.builder().id("cumbria", "1").received(may).build(),
                        PublicReport.builder()
                                .id("cumbria", "1")
                                .received(may)
                                .followedUp(june)
                                .build()));
    }

    private static CashSeizure.Builder cash(LocalDate day) {
        return CashSeizure.builder().id("cumbria", "1").seized(day).amount(pounds("100"));
    }

    private static Asset.Builder asset(LocalDate day) {
        return Asset.builder(AssetKind.ACCOUNT)
                .id("cumbria", "1")
                .taken(Stage.FROZEN, day)
                .amount(pounds("100"));
    }

    private static Proceedings.Builder proceedings(LocalDate day) {
        return Proceedings.builder().id("cumbria", "1").person("P1").charged(day);
    }

    private static DrugSeizure drugs(LocalDate day, UnaryOperator<SeizedDrug.Builder> more) {
        SeizedDrug.Builder drug = SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .quantity(Quantity.grams("5"))
                .held();
        return DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(day)
                .drug(more.apply(drug).build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("furtherEvents")
    void furtherEvent_ofEachKindThatCanGoOn(Measure<?> measure, AllianceRecord then, AllianceRecord now) {
        AllianceRecord known = at(BEFORE, then);
        Revision<?> revision = YEAR.alsoMeasuring(measure)
                .revisions(MARCH, JUNE, DataExtract.of(List.of(known, revised(known, draft -> draft.tell(now)))))
                .of(measure);

        assertThat(revision.reasons()).containsOnlyKeys(RevisionReason.FURTHER_EVENT);
        assertThat(revision.after().number())
                .isNotEqualByComparingTo(revision.before().number());
    }

    @Test
    void conflict_andItsSettlement() {
        AllianceRecord conflicting = Draft.changed(CASH, draft -> {
            draft.recordedAt = BETWEEN;
            draft.amounts.set(0, pounds("101"));
        });
        AllianceRecord settled = Draft.revised(CASH, JUNE, draft -> draft.amounts.set(0, pounds("102")));

        assertThat(cash(CASH, conflicting)).isEqualTo(Map.of(RevisionReason.CONFLICT, pounds("-100")));
        assertThat(YEAR.revisions(BETWEEN, JUNE, DataExtract.of(List.of(CASH, conflicting, settled)))
                        .of(CashMeasures.SEIZED)
                        .reasons())
                .isEqualTo(Map.of(RevisionReason.CONFLICT, pounds("102")));
        assertThat(cash(CASH, conflicting, settled))
                .as("over both, the amount changed")
                .isEqualTo(Map.of(RevisionReason.REVALUED, pounds("2")));
    }

    /** The event counts for the force that recorded it, also after its record is withdrawn. */
    @Test
    void jointEvent() {
        AllianceRecord ours = Draft.changed(
                CASH, draft -> draft.joint = new JointWork("J7", Share.equal(1, 2), JointWork.Role.RECORDED));
        AllianceRecord theirs = Draft.changed(ours, draft -> {
            draft.id = RecordId.of("lancashire", "L1");
            draft.joint = new JointWork("J7", Share.equal(2, 2), JointWork.Role.PARTICIPATED);
        });
        AllianceRecord withdrawn = revised(ours, draft -> draft.withdrawn = true);
        Revision<Long> revision = revisions(ours, theirs, withdrawn).of(CashMeasures.SEIZURES);

        assertThat(revision.reasons()).isEqualTo(Map.of(RevisionReason.WITHDRAWN, -1L));
        assertThat(revision.difference()).isEqualTo(-1L);
        assertThat(revision.records())
                .containsExactly(new RevisedRecord<>("cash seizure", ours.id(), RevisionReason.WITHDRAWN, -1L));
    }

    /** It leaves the sum without a typical value; the others still add what they did. */
    @Test
    void lateRecordWithoutATypicalValue_doesNotRevalueOthers() {
        AllianceRecord first = at(
                BEFORE,
                Given.valued(
                        "D1",
                        "2024-05-01",
                        Drug.HEROIN,
                        MonetaryValuation.range(ValuationBasis.STREET, pounds("200"), pounds("300"), pounds("500"))));
        AllianceRecord late = at(
                BETWEEN,
                Given.valued(
                        "D2",
                        "2024-05-01",
                        Drug.HEROIN,
                        MonetaryValuation.range(ValuationBasis.STREET, pounds("10"), null, pounds("20"))));
        Revision<MonetaryAmount> revision = revisions(first, late).of(DrugMeasures.VALUE);

        assertThat(revision.before().known()).isEqualTo(pounds("300"));
        assertThat(revision.after().known()).isEqualTo(pounds("310"));
        assertThat(revision.after().typical()).isEmpty();
        assertThat(revision.reasons()).isEqualTo(Map.of(RevisionReason.LATE_RECORD, pounds("10")));
    }

    @Test
    void firstReasonInTheList_isTheOneGiven() {
        AllianceRecord moved = revised(CASH, draft -> {
            draft.date = EventDate.on(LocalDate.of(2024, 5, 2));
            draft.operations.add(APACHE);
            draft.amounts.set(0, pounds("90"));
        });

        assertThat(cash(CASH, moved)).isEqualTo(Map.of(RevisionReason.MOVED_DATE, pounds("-10")));
    }

    @Test
    void givenBack_isAmended() {
        AllianceRecord withdrawn = Draft.changed(CASH, draft -> draft.withdrawn = true);
        AllianceRecord back = revised(withdrawn, draft -> draft.withdrawn = false);

        assertThat(cash(withdrawn, back)).isEqualTo(Map.of(RevisionReason.AMENDED, pounds("100")));
    }

    @Test
    void severalReasons_addToTheDifference_inTheOrderOfTheList() {
        AllianceRecord second = at(BEFORE, Given.cash("C2", "2024-05-01", "50"));
        AllianceRecord late = at(BETWEEN, Given.cash("C3", "2024-05-01", "7"));
        Revision<MonetaryAmount> revision = revisions(
                        CASH,
                        second,
                        late,
                        revised(CASH, draft -> draft.amounts.set(0, pounds("120"))),
                        revised(second, draft -> draft.withdrawn = true))
                .of(CashMeasures.SEIZED);

        assertThat(revision.reasons())
                .containsExactly(
                        Map.entry(RevisionReason.LATE_RECORD, pounds("7")),
                        Map.entry(RevisionReason.WITHDRAWN, pounds("-50")),
                        Map.entry(RevisionReason.REVALUED, pounds("20")));
        assertThat(revision.difference()).isEqualTo(pounds("-23"));
    }

    @Test
    void revision_printsMoneyInTheLibrarysOwnWay_andNoIds() {
        AllianceRecord second = at(BEFORE, Given.cash("C2", "2024-05-01", "50"));
        AllianceRecord late = at(BETWEEN, Given.cash("C3", "2024-05-01", "7"));
        Revision<MonetaryAmount> revision = revisions(
                        CASH, second, late, revised(second, draft -> draft.withdrawn = true))
                .of(CashMeasures.SEIZED);

        assertThat(revision).hasToString("Cash seized: £150 became £107: {late record=£7, withdrawn=-£50}");
        assertThat(revision.records())
                .map(RevisedRecord::toString)
                .containsExactly(
                        "cash seizure cumbria/C2: GBP -50 (withdrawn)", "cash seizure cumbria/C3: GBP 7 (late record)");
    }

    @Test
    void instant_isIncluded_andARecordWithoutOneIsNeverKnown() {
        AllianceRecord onTheDot = at(MARCH, Given.cash("C2", "2024-05-01", "7"));
        AllianceRecord silent = Given.cash("C3", "2024-05-01", "9");
        AllianceRecord late = at(MARCH.plusNanos(1), Given.cash("C4", "2024-05-01", "11"));
        Summary answer = YEAR.asAt(MARCH).summarize(List.of(CASH, onTheDot, silent, late));

        assertThat(answer.figure(CashMeasures.SEIZED).known()).isEqualTo(pounds("107"));
        assertThat(answer.outside(OutOfScope.NOT_RECORDED_BY_THEN)).isEqualTo(1);
        assertThat(answer.excluded(Exclusion.ExclusionReason.RECORDING_UNKNOWN)).isEqualTo(1);
        assertThat(answer.figure(CashMeasures.SEIZED).query().asAt()).contains(MARCH);
    }

    /** A revision that is taken down late does not reach back, whatever is known of the record since. */
    @Test
    void asAt_seesTheRevisionOfThen() {
        List<AllianceRecord> records = new ArrayList<>(List.of(CASH));
        records.add(Draft.revised(CASH, BETWEEN, draft -> draft.withdrawn = true));
        records.add(Draft.revised(records.get(1), JUNE, draft -> {
            draft.withdrawn = false;
            draft.amounts.set(0, pounds("60"));
        }));

        assertThat(List.of(BEFORE.minusSeconds(1), BEFORE, BETWEEN, JUNE))
                .extracting(instant -> YEAR.asAt(instant)
                        .summarize(records)
                        .figure(CashMeasures.SEIZED)
                        .text())
                .containsExactly("not supplied", "£100", "not supplied", "£60");
        assertThat(seizures(records.toArray(new AllianceRecord[0]))).isEmpty();
    }

    @Test
    void earlierInstantAfterTheLater_isRefused_andTheSameIsNoChange() {
        assertThatThrownBy(() -> YEAR.revisions(JUNE, MARCH, DataExtract.of(List.of(CASH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(MARCH.toString())
                .hasMessageContaining(JUNE.toString());
        assertThat(YEAR.revisions(JUNE, JUNE, DataExtract.of(List.of(CASH)))
                        .of(CashMeasures.SEIZED)
                        .records())
                .isEmpty();
    }

    @Test
    void revisions_sayWhatTheyAreOf() {
        Revisions revisions = revisions(CASH);

        assertThat(revisions)
                .hasToString("revisions in 2024, all records, as at 2025-03-31T12:00:00Z and 2025-06-30T12:00:00Z");
        assertThat(revisions.before().query()).isEqualTo(YEAR.asAt(MARCH));
        assertThat(revisions.after().query()).isEqualTo(YEAR.asAt(JUNE));
        assertThatThrownBy(() -> YEAR.measuring(CashMeasures.SEIZED)
                        .revisions(MARCH, JUNE, DataExtract.of(List.of(CASH)))
                        .of(DrugMeasures.VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
