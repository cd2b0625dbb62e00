package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.InexactDates;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

    /** The months of an index. The first of them is cut. */
    private static final ReportingPeriod YEARS =
            ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 2, 15), LocalDate.of(2025, 7, 1));

    private static final Instant NEW_YEAR = Instant.parse("2024-01-01T12:00:00Z");

    private static final Dimension<?>[] EACH_IN_ITS_WAY = {
        Dimension.DRUG, Dimension.DRUG_CLASS, Dimension.WEIGHING, Dimension.MONTH, Dimension.OPERATION, Dimension.AREA
    };

    record Asked(StatsQuery question, List<AllianceRecord> records) {}

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(Deduplication.class)
                .flatMap(identity -> Combinators.combine(Records.questions(identity), Records.records(identity))
                        .as((question, records) -> new Asked(question, InexactDates.ofSome(records))));
    }

    @Provide
    Arbitrary<Asked> definite() {
        return asked().map(asked -> new Asked(
                asked.question()
                        .reportingIn(asked.question().rates().orElse(Records.RATES))
                        .valuedAt(ValuationBasis.STREET)
                        .groupedBy(EACH_IN_ITS_WAY),
                asked.records()));
    }

    /** A period around the first day of all was before it, so that properties failed for rare records. */
    @Example
    void inexactDates_areInTheYearsOfDates() {
        for (String day : List.of("0001-01-01", "9999-12-31")) {
            AllianceRecord search = StopSearch.builder()
                    .id("cumbria", day)
                    .searched(LocalDate.parse(day))
                    .build();
            Random random = new Random(1);
            for (int i = 0; i < 200; i++) {
                assertThat(InexactDates.of(search, random).id()).isEqualTo(search.id());
            }
        }
    }

    /** Records of one date go a shorter way through the fold than others, if they have it at hand. */
    @Property
    void recordsOfOneDate_countLikeAllOthers(@ForAll("definite") Asked asked) {
        Summary shorter = asked.question().summarize(asked.records());
        Summary longer = asked.question().inZone(LIKE_LONDON).summarize(asked.records());

        assertThat(shorter.cell()).isEqualTo(longer.cell());
        assertThat(shorter.tables()).isEqualTo(longer.tables());
        assertThat(shorter.context().supply()).isEqualTo(longer.context().supply());
        assertThat(shorter.counts()).isEqualTo(longer.counts());
    }

    @Property
    void drugs_countTheSame_whateverElseIsAsked(@ForAll("definite") Asked asked) {
        Measure<?>[] told = {DrugMeasures.SEIZURES, DrugMeasures.VALUE, DrugMeasures.MASS};
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
        ReportingPeriod other = ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 11, 5), LocalDate.of(2024, 4, 2));

        Comparison both = asked.question().compareWith(other, asked.records());

        assertThat(both.now()).isEqualTo(asked.question().summarize(asked.records()));
        assertThat(both.before()).isEqualTo(asked.question().forPeriod(other).summarize(asked.records()));
    }

    @Property
    void compareWith_ofAnExtract_equalsThatOfTheList(@ForAll("asked") Asked asked) {
        ReportingPeriod other = ReportingPeriod.ofEndExclusive(LocalDate.of(2023, 11, 5), LocalDate.of(2024, 4, 2));

        Comparison ofList = asked.question().compareWith(other, asked.records());
        Comparison ofExtract = asked.question().compareWith(other, DataExtract.of(asked.records()));

        assertThat(ofExtract.now()).isEqualTo(ofList.now());
        assertThat(ofExtract.before()).isEqualTo(ofList.before());
        assertThat(ofExtract.now().toBytes()).isEqualTo(ofList.now().toBytes());
        assertThat(ofExtract.before().toBytes()).isEqualTo(ofList.before().toBytes());
        assertThat(ofExtract.comparabilityIssues()).isEqualTo(ofList.comparabilityIssues());
    }

    /** With few measures, most records need no names and count by their amounts only. */
    @Property
    void extractWithFewMeasures_equalsTheList(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 999) int chosen,
            @ForAll @IntRange(max = 700) int day,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        List<Measure<?>> all = Measure.standard();
        Measure<Long> cases = Measure.count("force.cases", 1, Proceedings.class, any -> true);
        LocalDate start = LocalDate.of(2023, 6, 1).plusDays(day);
        StatsQuery few = asked.question()
                .withDeduplication(Deduplication.BY_ID)
                .measuring(cases, all.get(chosen % all.size()))
                .forPeriod(ReportingPeriod.ofEndExclusive(start, start.plusDays(days)));
        List<AllianceRecord> records = new ArrayList<>(asked.records());
        for (int i = 0; i < 3; i++) {
            records.add(Proceedings.builder()
                    .id("kent", "hearing " + i)
                    .person("p")
                    .sentenced(start.plusDays(i * 29L - 29), Sentence.community())
                    .hearing("H1")
                    .build());
        }

        Summary ofFew = few.summarize(records);
        Summary ofMany = few.measuring(all.toArray(new Measure<?>[0]))
                .alsoMeasuring(cases)
                .summarize(records);

        assertThat(few.summarize(DataExtract.of(records)).toBytes()).isEqualTo(ofFew.toBytes());
        assertThat(ofFew.figure(cases)).hasToString(ofMany.figure(cases).toString());
        assertThat(ofFew.counts()).isEqualTo(ofMany.counts());
        assertThat(ofFew.context().supply()).isEqualTo(ofMany.context().supply());
    }

    /** Late records can be new, duplicates, or revisions. Columns of the earlier ones are kept. */
    @Property
    void extractWithLateRecords_equalsTheExtractOfAll(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 99) int first,
            @ForAll @IntRange(max = 99) int second) {
        StatsQuery query = asked.question().alsoMeasuring(DrugMeasures.SEIZURES).groupedBy(EACH_IN_ITS_WAY);
        List<AllianceRecord> all = asked.records();
        int before = first % (all.size() + 1);
        int repeated = second % (before + 1);
        DataExtract extract = DataExtract.of(all.subList(0, before));
        byte[] early = query.summarize(extract).toBytes();
        List<AllianceRecord> handedOver = new ArrayList<>(all.subList(0, before));
        DataExtract late = extract;
        for (List<AllianceRecord> more : List.of(all.subList(repeated, before), all.subList(before, all.size()))) {
            late = late.plus(DataExtract.of(more));
            DataExtract found = late;
            handedOver.addAll(more);
            DataExtract whole = DataExtract.of(handedOver);
            Summary expected = query.summarize(whole);

            assertThat(query.summarize(found).toBytes()).isEqualTo(expected.toBytes());
            expected.by(Dimension.DRUG).rows().forEach((drug, row) -> {
                Figure<?> figure = row.figure(DrugMeasures.SEIZURES);
                assertThat(query.explain(figure, found).contributions())
                        .isEqualTo(query.explain(figure, whole).contributions());
            });
        }
        assertThat(query.summarize(extract).toBytes()).isEqualTo(early);
    }

    /** Returns an extract that shares the columns of an earlier one. */
    private static DataExtract sharing(List<AllianceRecord> records, StatsQuery query) {
        DataExtract earlier = DataExtract.of(records.subList(0, records.size() * 2 / 3));
        query.summarize(earlier);
        return earlier.plus(DataExtract.of(records.subList(records.size() * 2 / 3, records.size())));
    }

    /** Records that were known at both instants are counted once for both. */
    @Property
    void revisions_haveTheSummariesOfBothInstants(
            @ForAll("asked") Asked asked, @ForAll @IntRange(max = 600) int day, @ForAll @IntRange(max = 60) int days) {
        List<AllianceRecord> recorded = new ArrayList<>();
        for (AllianceRecord record : InexactDates.ofSome(asked.records())) {
            LocalDate last = record.date().orElse(EventDate.unknown()).lastDayIn(LIKE_LONDON);
            boolean isStated = recorded.size() % 7 > 0 && last.getYear() < 2100;
            Instant at = last.atTime(17, 0).toInstant(ZoneOffset.UTC).plus(recorded.size() % 7 * 20L, ChronoUnit.DAYS);
            recorded.add(Draft.changed(record, draft -> draft.recordedAt = isStated ? at : null));
        }
        DataExtract extract = sharing(recorded, asked.question());
        Instant earlier = NEW_YEAR.plus(day, ChronoUnit.DAYS);
        Instant later = earlier.plus(days, ChronoUnit.DAYS);

        Revisions revisions = asked.question().revisions(earlier, later, extract);

        assertThat(revisions.before()).isEqualTo(asked.question().asAt(earlier).summarize(extract));
        assertThat(revisions.after()).isEqualTo(asked.question().asAt(later).summarize(extract));
    }

    @Property
    void inParts_theAnswerIsTheSame(@ForAll("asked") Asked asked, @ForAll @IntRange(min = 1, max = 6) int parts) {
        ReportingPeriod before = Records.YEAR.yearBefore();
        DataExtract extract = DataExtract.of(asked.records());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Comparison whole = asked.question().compareWith(before, extract);
            Summary summary = asked.question().summarize(extract, parts, threads);
            Comparison both = asked.question().compareWith(before, extract, parts, threads);

            assertThat(summary.toBytes()).isEqualTo(whole.now().toBytes());
            assertThat(both.now().toBytes()).isEqualTo(whole.now().toBytes());
            assertThat(both.before().toBytes()).isEqualTo(whole.before().toBytes());
            assertThat(both.comparabilityIssues()).isEqualTo(whole.comparabilityIssues());
        } finally {
            threads.shutdown();
        }
    }

    @Example
    void collectorThatGoesOnAfterAMerge_countsAsOne() {
        DrugSeizure one = drugs(1, BigDecimal.ONE, OperationId.of("OP-A"));
        DrugSeizure other = drugs(2, BigDecimal.ONE, OperationId.of("OP-B"));
        StatsQuery question = question().withDeduplication(Deduplication.NONE).groupedBy(Dimension.OPERATION);

        Fold merged = new Fold(question).addAll(new Fold(question).addAll(List.of(other)));
        merged.add(one);

        assertThat(merged.finish()).isEqualTo(question.summarize(List.of(one, other)));
    }

    /** 1.0 and 1.00 are unlike objects, and one in the order in which an answer has its keys. */
    @Example
    void keysThatAreLevel_areOneRow() {
        Dimension<BigDecimal> purity = Dimension.ofDrug(
                "force.purity",
                1,
                drug -> Optional.of(BigDecimal.ONE.setScale(drug.quantity().isPresent() ? 1 : 2)));
        DrugSeizure both = DrugSeizure.builder()
                .id("cumbria", "D1")
                .seized(LocalDate.of(2024, 5, 1))
                .drug(Drug.HEROIN, Quantity.grams("1"))
                .drug(Drug.COCAINE)
                .build();

        for (StatsQuery asked : List.of(question(), question().inZone(LIKE_LONDON))) {
            Breakdown<BigDecimal> rows =
                    asked.groupedBy(purity).summarize(List.of(both)).by(purity);
            assertThat(rows.rows()).hasSize(1);
            assertThat(rows.get(BigDecimal.ONE).figure(DrugMeasures.SEIZURES).known())
                    .isEqualTo(1);
        }
    }

    @Example
    void answersWithKeysThatAreLevel_addInAnyOrder() {
        Dimension<BigDecimal> scale =
                Dimension.ofRecord("force.scale", 1, record -> List.of(BigDecimal.ONE.setScale(record.revision())));
        StatsQuery asked = question().withDeduplication(Deduplication.NONE).groupedBy(scale);
        Summary one = asked.summarize(List.of(cash(1, BigDecimal.ONE)));
        Summary other = asked.summarize(List.of(Draft.changed(cash(2, BigDecimal.ONE), draft -> draft.revision = 2)));

        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasSameHashCodeAs(other.plus(one));
        assertThat(one.plus(other).by(scale).rows()).hasSize(1);
    }

    @Example
    void ruleThatThrows_leavesNoAnswer() {
        Measure<Long> broken = Measure.count("force.broken", 1, CashSeizure.class, cash -> {
            throw new IllegalStateException("a caller's fault");
        });
        Fold fold = new Fold(question().withDeduplication(Deduplication.NONE).alsoMeasuring(broken));
        assertThatThrownBy(() -> fold.add(cash(1, BigDecimal.ONE))).hasMessage("a caller's fault");
        assertThatThrownBy(fold::finish).hasMessage("a record could not be counted, so there is no summary");
    }

    @Example
    void ruleThatThrows_refusesAMerge() {
        Measure<Long> broken = Measure.count("force.broken", 1, CashSeizure.class, cash -> {
            throw new IllegalStateException("a caller's fault");
        });
        StatsQuery asked = question().withDeduplication(Deduplication.NONE).alsoMeasuring(broken);
        Fold failed = new Fold(asked);
        assertThatThrownBy(() -> failed.add(cash(1, BigDecimal.ONE))).hasMessage("a caller's fault");

        assertThatThrownBy(() -> failed.addAll(new Fold(asked)))
                .hasMessage("a record could not be counted, so there is no summary");
        assertThatThrownBy(() -> new Fold(asked).addAll(failed))
                .hasMessage("a record could not be counted, so there is no summary");
    }

    /** However many others come before and after it, and whether or not ids are resolved. */
    @Property(tries = 60)
    void ruleThatThrowsOnce_leavesNoAnswer(
            @ForAll Deduplication identity,
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after) {
        boolean[] thrown = {false};
        Measure<Long> broken = Measure.count("force.broken", 1, CashSeizure.class, cash -> {
            if (cash.id().value().equals("C" + before) && !thrown[0]) {
                thrown[0] = true;
                throw new IllegalStateException("a caller's fault");
            }
            return true;
        });
        Fold fold = new Fold(question().withDeduplication(identity).alsoMeasuring(broken));
        List<String> said = new ArrayList<>();
        for (int i = 0; i <= before + after; i++) {
            int id = i;
            said.addAll(saidBy(() -> fold.add(cash(id, BigDecimal.ONE))));
        }
        said.addAll(saidBy(fold::finish));
        said.addAll(saidBy(fold::finish));

        assertThat(said.get(0)).isEqualTo("a caller's fault");
        assertThat(said.subList(1, said.size()))
                .isNotEmpty()
                .containsOnly("a record could not be counted, so there is no summary");
    }

    private static List<String> saidBy(Runnable fails) {
        try {
            fails.run();
            return List.of();
        } catch (IllegalStateException e) {
            return List.of(e.getMessage());
        }
    }

    @Example
    void changeOfTheLawThatNoRecordCanSee_changesNothing() {
        DrugLaw law = DrugLaw.misuseOfDrugsAct();
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            law = law.with(new DrugLaw.Provision(Drug.HEROIN, day, DrugClass.C, "a test", true));
        }
        Summary answer = question()
                .withDrugLaw(law)
                .groupedBy(Dimension.DRUG_CLASS)
                .summarize(List.of(drugs(1, BigDecimal.ONE)));

        assertThat(answer.by(Dimension.DRUG_CLASS).rows()).containsOnlyKeys(DrugClass.A);
    }

    @Example
    void drugOfAnotherClassSince_standsUnderBoth() {
        DrugLaw law = DrugLaw.misuseOfDrugsAct()
                .with(new DrugLaw.Provision(Drug.HEROIN, LocalDate.of(2024, 6, 1), DrugClass.C, "a test", true));
        List<AllianceRecord> records = List.of(
                drugs(1, BigDecimal.ONE),
                DrugSeizure.builder()
                        .id("cumbria", "D2")
                        .seized(LocalDate.of(2024, 6, 1))
                        .drug(Drug.HEROIN, Quantity.grams("1"))
                        .build());
        Breakdown<DrugClass> rows = question()
                .withDrugLaw(law)
                .groupedBy(Dimension.DRUG_CLASS)
                .summarize(records)
                .by(Dimension.DRUG_CLASS);

        assertThat(rows.rows()).containsOnlyKeys(DrugClass.A, DrugClass.C);
        assertThat(rows.get(DrugClass.C).figure(DrugMeasures.SEIZURES).known()).isEqualTo(1);
    }

    /** One person by the end of the year, and two by the end of the month in which both were safeguarded. */
    @Example
    void peopleKnownToBeOneSince_areTwoInTheMonth() {
        Aliases merged =
                Aliases.builder().merged("P1", "P2", LocalDate.of(2024, 6, 1)).build();
        List<AllianceRecord> records = new ArrayList<>();
        for (String person : List.of("P1", "P2")) {
            records.add(Safeguarding.builder()
                    .id("cumbria", "S" + person)
                    .when(LocalDate.of(2024, 1, 10))
                    .step(Safeguarding.Step.PERSON_SAFEGUARDED)
                    .person(person)
                    .build());
        }
        Summary year = question().withAliases(merged).groupedBy(Dimension.MONTH).summarize(records);

        assertThat(year.figure(CommunityMeasures.PEOPLE_SAFEGUARDED).known()).isEqualTo(1);
        assertThat(year.by(Dimension.MONTH)
                        .get(YearMonth.of(2024, 1))
                        .figure(CommunityMeasures.PEOPLE_SAFEGUARDED)
                        .known())
                .isEqualTo(2);
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
        Summary answer = question().withDeduplication(Deduplication.NONE).summarize(records);

        assertThat(sum.movePointRight(6)).isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE));
        assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(DrugMeasures.VALUE).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(DrugMeasures.MASS).number()).isEqualByComparingTo(sum);
    }

    /** The same in two preparations, and by what is added once and dealt out to several rows. */
    @Example
    void sumBeyondALong_isExactInEveryRow() {
        BigDecimal amount = new BigDecimal("140737488.355327");
        int times = 24_000;
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            records.add(DrugSeizure.builder()
                    .id("cumbria", "D" + i)
                    .seized(LocalDate.of(2024, 1 + i % 3, 1))
                    .drug(heroin(Preparation.POWDER, amount))
                    .drug(heroin(Preparation.LIQUID, amount))
                    .drug(Drug.COCAINE, Quantity.of(amount, QuantityUnit.GRAM))
                    .build());
        }
        Summary answer = question()
                .withDeduplication(Deduplication.NONE)
                .groupedBy(Dimension.DRUG, Dimension.DRUG_FAMILY, Dimension.DRUG_CLASS, Dimension.MONTH)
                .summarize(records);
        BigDecimal value = amount.multiply(BigDecimal.valueOf(2L * times));
        BigDecimal heroin = amount.multiply(BigDecimal.valueOf(2L * times));
        BigDecimal mass = amount.multiply(BigDecimal.valueOf(3L * times));

        assertComesTo(answer, times, value, mass);
        assertComesTo(answer.by(Dimension.DRUG_FAMILY).get(Drug.HEROIN.family()), times, value, heroin);
        assertComesTo(answer.by(Dimension.DRUG).get(Drug.HEROIN), times, value, heroin);
        assertComesTo(answer.by(Dimension.DRUG_CLASS).get(DrugClass.A), times, value, mass);
        for (int month = 1; month <= 3; month++) {
            assertComesTo(
                    answer.by(Dimension.MONTH).get(YearMonth.of(2024, month)),
                    times / 3,
                    value.divide(BigDecimal.valueOf(3)),
                    mass.divide(BigDecimal.valueOf(3)));
        }
    }

    private static void assertComesTo(Summary row, long seizures, BigDecimal value, BigDecimal mass) {
        assertThat(row.figure(DrugMeasures.SEIZURES).known()).isEqualTo(seizures);
        assertThat(row.figure(DrugMeasures.VALUE).number()).isEqualByComparingTo(value);
        assertThat(row.figure(DrugMeasures.MASS).number()).isEqualByComparingTo(mass);
    }

    private static SeizedDrug heroin(Preparation preparation, BigDecimal amount) {
        return SeizedDrug.builder()
                .drug(Drug.HEROIN)
                .preparation(preparation)
                .quantity(Quantity.of(amount, QuantityUnit.GRAM))
                .valuation(MonetaryValuation.of(ValuationBasis.STREET, amount, Records.GBP))
                .build();
    }

    /** More of a caller's own drugs than any table has places for at first. */
    @Example
    void drugsOfACallersOwn_haveARowEach() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Drug own = Drug.of("own-" + i % 300, "Own " + i % 300, DrugFamily.HALLUCINOGENS);
            records.add(DrugSeizure.builder()
                    .id("cumbria", "D" + i)
                    .seized(LocalDate.of(2024, 5, 1))
                    .drug(own, Quantity.grams("2"))
                    .build());
        }
        Breakdown<Drug> rows =
                question().groupedBy(Dimension.DRUG).summarize(records).by(Dimension.DRUG);

        assertThat(rows.rows()).hasSize(300);
        rows.rows()
                .values()
                .forEach(row ->
                        assertThat(row.figure(DrugMeasures.MASS).number()).isEqualByComparingTo("4"));
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

        assertThat(answer.figure(CashMeasures.SEIZED).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(DrugMeasures.VALUE).number()).isEqualByComparingTo(sum);
        assertThat(answer.figure(DrugMeasures.MASS).number()).isEqualByComparingTo(sum);
    }

    /** Of one drug the quantity is beyond a long and the value is not, of the other the other way round. */
    @Example
    void quantityOrValueAlone_ofAnySize_counts() {
        BigDecimal huge = new BigDecimal("1E+30");
        List<AllianceRecord> records = List.of(drugs(1, huge, BigDecimal.TEN), drugs(2, BigDecimal.TEN, huge));

        for (StatsQuery asked : List.of(
                question(),
                question().groupedBy(Dimension.DRUG.by(Dimension.OPERATION)),
                question().inZone(LIKE_LONDON))) {
            Summary answer = asked.summarize(records);
            for (Measure<?> measure : List.of(DrugMeasures.MASS, DrugMeasures.VALUE)) {
                assertThat(answer.figure(measure).number()).isEqualByComparingTo(huge.add(BigDecimal.TEN));
                assertThat(answer.figure(measure).completeness().full()).isEqualTo(2);
            }
        }
    }

    private static StatsQuery question() {
        return AllianceStats.forPeriod(Records.YEAR).reportingIn(Records.GBP).valuedAt(ValuationBasis.STREET);
    }

    private static CashSeizure cash(int id, BigDecimal amount) {
        return CashSeizure.builder()
                .id("cumbria", "C" + id)
                .seized(LocalDate.of(2024, 5, 1))
                .amount(amount, Records.GBP)
                .build();
    }

    private static DrugSeizure drugs(int id, BigDecimal amount, OperationId... operations) {
        return drugs(id, amount, amount, operations);
    }

    private static DrugSeizure drugs(int id, BigDecimal grams, BigDecimal pounds, OperationId... operations) {
        return DrugSeizure.builder()
                .id("cumbria", "D" + id)
                .operations(List.of(operations))
                .seized(LocalDate.of(2024, 5, 1))
                .drug(
                        Drug.HEROIN,
                        Quantity.of(grams, QuantityUnit.GRAM),
                        MonetaryValuation.of(ValuationBasis.STREET, pounds, Records.GBP))
                .build();
    }

    @Property(tries = 300)
    void index_ofWholeMonths_equalsTheQuery(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 27) int first,
            @ForAll @IntRange(min = 1, max = 28) int count) {
        YearMonth start = YearMonth.of(2023, 3).plusMonths(first);
        YearMonth end = start.plusMonths(Math.min(count, 28 - first));
        ReportingPeriod period = ReportingPeriod.ofEndExclusive(start.atDay(1), end.atDay(1));

        assertSameFromIndex(asked.question(), period, asked.records());
    }

    @Property(tries = 300)
    void index_byKeysOfAllSorts_equalsTheQuery(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 27) int first,
            @ForAll @IntRange(min = 1, max = 28) int count) {
        StatsQuery query = asked.question()
                .measuring(Measure.standard().toArray(new Measure<?>[0]))
                .groupedBy(
                        Dimension.FORCE,
                        Dimension.DRUG.by(Dimension.MONTH),
                        Dimension.OPERATION,
                        Dimension.AREA,
                        Dimension.MONTH);
        YearMonth start = YearMonth.of(2023, 3).plusMonths(first);
        YearMonth end = start.plusMonths(Math.min(count, 28 - first));

        assertSameFromIndex(query, ReportingPeriod.ofEndExclusive(start.atDay(1), end.atDay(1)), asked.records());
    }

    @Property(tries = 300)
    void index_ofAnyDays_equalsTheQuery(
            @ForAll("asked") Asked asked,
            @ForAll @IntRange(max = 900) int first,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate start = LocalDate.of(2023, 1, 20).plusDays(first);

        assertSameFromIndex(
                asked.question(), ReportingPeriod.ofEndExclusive(start, start.plusDays(days)), asked.records());
    }

    private static void assertSameFromIndex(StatsQuery query, ReportingPeriod period, List<AllianceRecord> records) {
        DataExtract extract = sharing(records, query);
        SummaryIndex index = query.forPeriod(YEARS).index(extract);
        SummaryIndex withLate =
                query.forPeriod(YEARS).index(DataExtract.of(records.subList(records.size() / 3, records.size())));
        for (int late = 0; late < records.size() / 3; late++) {
            withLate = withLate.plus(DataExtract.of(records.subList(late, late + 1)));
        }
        for (Summary found : List.of(index.summarize(period), index.summarize(period), withLate.summarize(period))) {
            Summary expected = query.forPeriod(period).summarize(extract);

            assertThat(found.counts()).isEqualTo(expected.counts());
            assertThat(found.context().supply()).isEqualTo(expected.context().supply());
            assertThat(found.cell()).isEqualTo(expected.cell());
            assertThat(found.tables()).isEqualTo(expected.tables());
            assertThat(found).isEqualTo(expected);
            assertThat(found.toBytes()).isEqualTo(expected.toBytes());
        }
        if (query.deduplication() == Deduplication.BY_ID) { // else only an extract resolves ids
            RecordIntake<Summary> intake = query.forPeriod(period).accumulator();
            records.forEach(intake::add);
            assertThat(intake.finish().toBytes())
                    .isEqualTo(index.summarize(period).toBytes());
        }
    }
}
