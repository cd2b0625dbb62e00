package io.github.alliancestats.release;

import static io.github.alliancestats.records.Records.ALLIANCE;
import static io.github.alliancestats.records.Records.APACHE;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.HUELVA;
import static io.github.alliancestats.records.Records.OPERATIONS;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .within(OPERATIONS, ALLIANCE)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.DRUG, Dimension.OPERATION, Dimension.AREA);

    private static final AllianceRecord CASH = tagged(Given.cash("REC-1", "2024-05-01", "100"), APACHE);

    private static final List<AllianceRecord> RECORDS = List.of(
            CASH,
            tagged(Given.cash("REC-2", "2024-06-01", "50"), HUELVA),
            tagged(Given.valued("REC-3", "2024-06-01", Drug.HEROIN, "7000"), APACHE),
            Draft.changed(tagged(Given.cash("REC-4", "2024-06-01", "50"), HUELVA), draft -> draft.date = null),
            Draft.changed(tagged(Given.cash("REC-5", "2024-06-01", "50"), HUELVA), draft -> draft.withdrawn = true),
            Given.cash("REC-6", "2024-06-01", "50"));

    private static AllianceRecord tagged(AllianceRecord record, OperationId operation) {
        return Draft.changed(record, draft -> draft.operations.add(operation));
    }

    private static List<AllianceRecord> with(AllianceRecord... more) {
        List<AllianceRecord> records = new ArrayList<>(RECORDS);
        records.addAll(List.of(more));
        return records;
    }

    private static Manifest of(List<AllianceRecord> records) {
        return of(QUESTION, records);
    }

    private static Manifest of(StatsQuery query, List<AllianceRecord> records) {
        DataExtract extract = DataExtract.of(records);
        return Manifest.of(query.summarize(extract), extract);
    }

    /** Returns the manifest of records that are declared to carry the operation. */
    private static Manifest ofCovered(StatsQuery query, List<AllianceRecord> records) {
        DataExtract extract = DataExtract.of(records).covering(query.period(), Key.OPERATION);
        return Manifest.of(query.summarize(extract), extract);
    }

    @Test
    void manifest_holdsQueryRulesDigestFiguresRowsAndExclusions() {
        DataExtract extract = DataExtract.of(RECORDS);
        Summary answer = QUESTION.summarize(RECORDS);
        Manifest manifest = Manifest.of(answer, extract);

        assertThat(manifest.entries())
                .containsEntry("question, period", "2024")
                .containsEntry("question, umbrella", "OP-ALLIANCE")
                .containsEntry("question, version of the rules", "1")
                .containsEntry("digest", QUESTION.digest(extract))
                .containsEntry("seen", "6")
                .containsEntry("included", "3")
                .containsEntry("excluded, undated", "1")
                .containsEntry("excluded, withdrawn", "1")
                .containsEntry("outside, not within the umbrella", "1")
                .doesNotContainKey("outside, not recorded by then")
                .containsEntry("left out, undated, cash seizure cumbria/REC-4", "1")
                .containsEntry("left out, withdrawn, cash seizure cumbria/REC-5", "1")
                .containsEntry(
                        "figure, cash.seized",
                        answer.figure(CashMeasures.SEIZED).toString())
                .containsEntry(
                        "by operation, \"OP-HUELVA\", cash.seized",
                        answer.by(Dimension.OPERATION)
                                .get(HUELVA)
                                .figure(CashMeasures.SEIZED)
                                .toString())
                .containsKey("question, fingerprint");
        assertThat(manifest).asString().doesNotContain("REC-");
        assertHasEveryFigure(manifest, answer);
    }

    /** Measures for which no record was supplied are named together, in the order of the query. */
    private static void assertHasEveryFigure(Manifest manifest, Summary answer) {
        String notSupplied = answer.query().measures().stream()
                .filter(measure -> !answer.isSupplied(measure))
                .map(Measure::toString)
                .collect(Collectors.joining(", "));

        assertThat(answer.query().measures())
                .allSatisfy(measure -> assertThat(manifest.entries().containsKey("figure, " + measure))
                        .as("%s", measure)
                        .isEqualTo(answer.isSupplied(measure)));
        assertThat(manifest.entries().getOrDefault("not supplied", "")).isEqualTo(notSupplied);
    }

    @Test
    void kindOfRecordThatWasNotSupplied_isNamedOnce_andHasNoFigure() {
        StatsQuery query = QUESTION.measuring(CashMeasures.SEIZED, PeopleMeasures.ARRESTS, PeopleMeasures.JAILED);
        Manifest manifest = of(query, RECORDS);
        Manifest published =
                Manifest.forPublication(query.summarize(RECORDS), PeopleMeasures.ARRESTS, CashMeasures.SEIZED);

        assertThat(manifest.entries()).containsEntry("not supplied", "arrests.count, people.jailed");
        assertThat(manifest.entries().keySet()).noneMatch(name -> name.contains("arrests.count"));
        assertThat(published.entries())
                .containsEntry("not supplied", "arrests.count")
                .containsKey("figure, cash.seized")
                .doesNotContainKey("figure, arrests.count");
    }

    /** A reader of an old figure can see which rules moved it since. */
    @Test
    void bothForms_printTheChangesOfTheRulesOfTheirMeasures() {
        StatsQuery query = QUESTION.measuring(CashMeasures.SEIZED, PeopleMeasures.ARRESTS);
        List<String> ofBoth = Measure.ruleChanges(query.measures());
        List<String> ofCash = Measure.ruleChanges(List.of(CashMeasures.SEIZED));

        assertThat(ofCash).isNotEmpty();
        assertThat(changes(of(query, RECORDS))).isEqualTo(ofBoth);
        assertThat(changes(Manifest.forPublication(query.summarize(RECORDS), CashMeasures.SEIZED)))
                .isEqualTo(ofCash);
    }

    private static List<String> changes(Manifest manifest) {
        return manifest.entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("change of a rule, "))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void kindOfRecordThatWasSuppliedLater_isADifference() {
        StatsQuery query = QUESTION.measuring(PeopleMeasures.ARRESTS);
        DataExtract declared = Given.declared(RECORDS, Proceedings.class);
        Manifest before = of(query, RECORDS);
        Manifest after = Manifest.of(query.summarize(declared), declared);

        assertThat(after.differencesFrom(before))
                .anyMatch(difference -> difference.startsWith("not supplied: nothing here, \"arrests.count\" there"))
                .anyMatch(difference -> difference.startsWith("figure, arrests.count: \"Arrests: 0, "))
                .anyMatch(difference -> difference.startsWith("digest: "));
    }

    @Test
    void text_isReadBack() {
        Manifest manifest = of(RECORDS);
        String text = manifest.toText();

        assertThat(Manifest.parse(text)).isEqualTo(manifest).hasSameHashCodeAs(manifest);
        assertThat(Manifest.parse(text).entries()).as("in order").containsExactlyEntriesOf(manifest.entries());
        assertThat(Manifest.parse(text).toText()).isEqualTo(text);
        assertThat(text).startsWith("alliance manifest 1\n").endsWith("\n");
        assertThat(text.lines())
                .hasSize(1 + manifest.entries().size() + 1)
                .endsWith("end of " + manifest.entries().size() + " entries");
    }

    @Test
    void equals_manifestsWithDifferentEntries_differ() {
        Manifest manifest = Manifest.parse("alliance manifest 1\nperiod\t2023\nend of 1 entries\n");
        Manifest other = Manifest.parse("alliance manifest 1\nperiod\t2024\nend of 1 entries\n");

        assertThat(manifest).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
        assertThat(manifest).isNotEqualTo(null).isNotEqualTo("another type");
    }

    @Test
    void text_isReadBack_whateverNamesHold() {
        List<String> hostile =
                List.of("a\tb", "a\nb", "a\r\nb", "a\\nb", "\\", "ŁÓDŹ \uD83D\uDE00", "a b", "a\u2028b", "a\u0085b");
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < hostile.size(); i++) {
            String area = hostile.get(i) + "x";
            int number = i;
            records.add(Draft.changed(CASH, draft -> {
                draft.id = RecordId.of("cumbria", "R" + number + area);
                draft.areas.add(area);
            }));
            records.add(Draft.changed(CASH, draft -> {
                draft.id = RecordId.of("cumbria", "U" + number + area);
                draft.date = null;
            }));
        }
        Manifest manifest = of(records);

        assertThat(Manifest.parse(manifest.toText())).isEqualTo(manifest);
        assertThat(Manifest.parse(manifest.toText()).differencesFrom(manifest)).isEmpty();
    }

    @Test
    void sameRecordsInAnyOrder_giveTheSameManifest() {
        for (int order = 0; order < 20; order++) {
            assertThat(of(Records.shuffled(RECORDS, order)).differencesFrom(of(RECORDS)))
                    .isEmpty();
            assertThat(of(Records.shuffled(RECORDS, order)).toText())
                    .isEqualTo(of(RECORDS).toText());
        }
    }

    @Test
    void differences_nameWhatChanged() {
        Manifest then = of(RECORDS);
        Manifest now = of(with(Draft.changed(CASH, draft -> {
            draft.revision = 2;
            draft.amounts.set(0, pounds("101"));
        })));
        List<String> differences = now.differencesFrom(then);

        assertThat(differences)
                .anyMatch(line -> line.startsWith("digest: \""))
                .contains("seen: \"7\" here, \"6\" there")
                .contains("excluded, superseded: \"1\" here, nothing there")
                .contains("left out, superseded, cash seizure cumbria/REC-1: \"1\" here, nothing there")
                .anyMatch(line -> line.startsWith("figure, cash.seized: \"Cash seized: at least £151,")
                        && line.contains("here, \"Cash seized: at least £150,"))
                .anyMatch(line -> line.startsWith("by operation, \"OP-APACHE\", cash.seized: "))
                .noneMatch(line -> line.startsWith("figure, drugs.value"))
                .noneMatch(line -> line.startsWith("question"));
        assertThat(then.differencesFrom(now))
                .hasSameSizeAs(differences)
                .contains("seen: \"6\" here, \"7\" there")
                .contains("excluded, superseded: nothing here, \"1\" there");
    }

    /** A field that no figure shows changes only the digest. */
    @Test
    void fieldThatNoFigureShows_isFoundByTheDigest() {
        List<AllianceRecord> records = new ArrayList<>(RECORDS);
        records.set(0, Draft.changed(CASH, draft -> draft.groups.add("G")));

        assertThat(of(records).differencesFrom(of(RECORDS)))
                .singleElement()
                .asString()
                .startsWith("digest: ");
    }

    /** Records that were recorded after the instant of a manifest do not change it. */
    @Test
    void laterRecord_changesNothingInAManifestAsAtAnInstant() {
        StatsQuery then = QUESTION.asAt(Instant.parse("2025-01-31T00:00:00Z"));
        AllianceRecord known = Draft.changed(CASH, draft -> draft.recordedAt = Instant.parse("2024-05-02T00:00:00Z"));
        AllianceRecord later = Draft.changed(
                tagged(Given.cash("REC-9", "2024-07-01", "70"), APACHE),
                draft -> draft.recordedAt = Instant.parse("2025-03-01T00:00:00Z"));
        AllianceRecord silent = tagged(Given.cash("REC-10", "2024-07-01", "80"), APACHE);

        assertThat(of(then, List.of(known)).differencesFrom(of(then, List.of(known, later))))
                .isEmpty();
        assertThat(of(then, List.of(known)).differencesFrom(of(then, List.of(known, silent))))
                .as("a record without a recording time could have been known")
                .anyMatch(difference -> difference.contains("cash.seized"))
                .anyMatch(difference -> difference.startsWith("excluded, "));
    }

    @Test
    void differences_ofAnotherQuery_nameItsStatusAndFingerprint() {
        Manifest other = of(QUESTION.withStatus(Status.FINAL), RECORDS);

        assertThat(other.differencesFrom(of(RECORDS)))
                .contains("question, status: \"final\" here, \"provisional\" there")
                .anyMatch(line -> line.startsWith("question, fingerprint: "));
    }

    /** A record in an area that is called "none" is not one in no area. */
    @Test
    void rowThatIsCalledNone_isNotTheRowOfNone() {
        AllianceRecord inNone = Draft.changed(CASH, draft -> draft.areas.add("none"));
        AllianceRecord nowhere = tagged(Given.cash("REC-2", "2024-06-01", "50"), APACHE);
        Manifest manifest = ofCovered(QUESTION, List.of(inNone, nowhere));

        assertThat(manifest.entries().values().stream()
                        .filter(value -> value.startsWith("Cash seized: at least £100,")))
                .as("the whole is £150; operations Alliance and Apache too; the area none has £100")
                .hasSize(1);
        assertThat(manifest.entries().values().stream().filter(value -> value.startsWith("Cash seized: £50,")))
                .as("no area has £50")
                .hasSize(1);
    }

    @Test
    void entries_keysWithCommas_areDistinguished() {
        List<AllianceRecord> records = List.of(
                Draft.changed(CASH, draft -> {
                    draft.areas.add("Barrow, East");
                    draft.units.add("Roads");
                }),
                Draft.changed(tagged(Given.cash("REC-2", "2024-06-01", "50"), APACHE), draft -> {
                    draft.areas.add("Barrow");
                    draft.units.add("East, Roads");
                }));
        Manifest manifest = ofCovered(QUESTION.groupedBy(Dimension.AREA.by(Dimension.UNIT)), records);

        assertThat(manifest.entries())
                .hasEntrySatisfying(
                        "by area by unit, \"Barrow, East\", \"Roads\", cash.seized",
                        value -> assertThat(value).startsWith("Cash seized: £100"))
                .hasEntrySatisfying(
                        "by area by unit, \"Barrow\", \"East, Roads\", cash.seized",
                        value -> assertThat(value).startsWith("Cash seized: £50"));
    }

    @Test
    void entries_keysWithQuotes_areDistinguished() {
        List<AllianceRecord> records = List.of(
                Draft.changed(CASH, draft -> {
                    draft.areas.add("a\", \"b");
                    draft.units.add("c");
                }),
                Draft.changed(tagged(Given.cash("REC-2", "2024-06-01", "50"), APACHE), draft -> {
                    draft.areas.add("a");
                    draft.units.add("b\", \"c");
                }));
        StatsQuery query = QUESTION.groupedBy(Dimension.AREA.by(Dimension.UNIT));

        assertThat(of(query, records).entries())
                .containsKeys(
                        "by area by unit, \"a\"\", \"\"b\", \"c\", cash.seized",
                        "by area by unit, \"a\", \"b\"\", \"\"c\", cash.seized");
    }

    /** A custom key. All instances have the same text. */
    private record Mute(int number) implements Comparable<Mute> {
        @Override
        public int compareTo(Mute other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public String toString() {
            return "one of them";
        }
    }

    @Test
    void of_keysWithTheSameText_isRefused() {
        Dimension<Mute> mute = Dimension.ofRecord("force.mute", 1, record -> List.of(new Mute(1), new Mute(2)));
        StatsQuery query = QUESTION.groupedBy(mute);

        assertThatThrownBy(() -> of(query, RECORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have different texts")
                .hasMessageContaining("by force.mute, \"one of them\"");
    }

    // Records of every kind

    private static List<AllianceRecord> ofEveryKind(long seed) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(Records.content(seed * 1_000 + i).with(RecordId.of("cumbria", "REC-" + i % 50), 1 + i / 50));
        }
        return records;
    }

    /** All measures, some with a parameter, by group, unit, partner, asset kind and month. */
    private static final StatsQuery EVERYTHING = QUESTION.withAliases(Records.ALIASES)
            .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]))
            .groupedBy(Dimension.GROUP, Dimension.UNIT, Dimension.PARTNER, Dimension.ASSET_KIND, Dimension.MONTH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void recordsOfEveryKind_haveOneManifestInAnyOrder_whichIsReadBack(long seed) {
        Summary answer = EVERYTHING.summarize(ofEveryKind(seed));
        Manifest manifest = of(EVERYTHING, ofEveryKind(seed));
        Manifest shuffled = of(EVERYTHING, Records.shuffled(ofEveryKind(seed), seed));

        assertThat(shuffled.toText()).isEqualTo(manifest.toText());
        assertThat(Manifest.parse(manifest.toText())).isEqualTo(manifest);
        assertHasEveryFigure(manifest, answer);
    }

    /** The public form names no group, unit, area, person, address or event. It names a partner only for a measure. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void publicFormOfEveryKind_holdsNoIdOfARecordAndNoName(long seed) {
        Summary answer = EVERYTHING.summarize(ofEveryKind(seed));
        String text = Manifest.forPublication(answer, EVERYTHING.measures().toArray(new Measure<?>[0]))
                .toText();

        assertThat(text)
                .doesNotContain("REC-", "OCG-", "Roads", "Cyber", "Carlisle", "Kendal", "HMRC", "NCA North")
                .doesNotContain("P1", "High Street", "a shed", "a charity", "conspiracy", "OP-APACHE", "OP-HUELVA");
        assertThat(of(EVERYTHING, ofEveryKind(seed)).toText())
                .as("the force's own does")
                .contains("OCG-", "Roads");
    }

    // For publication

    @Test
    void publicForm_holdsOnlyThePublishedFigures() {
        Summary answer = QUESTION.summarize(RECORDS);
        Manifest manifest = Manifest.forPublication(answer, CashMeasures.SEIZED, CashMeasures.SEIZURES);

        assertThat(manifest.entries().keySet().stream().filter(name -> name.startsWith("figure")))
                .containsExactly("figure, cash.seized", "figure, cash.seizures");
        assertThat(manifest.entries().keySet())
                .noneMatch(name -> name.startsWith("by "))
                .noneMatch(name -> name.startsWith("left out"))
                .doesNotContain("digest", "question, fingerprint", "question, operations");
        assertThat(manifest.toText()).doesNotContain("£7,000", "£100", "£50,");
    }

    @Test
    void publicForm_ofAQueryWithNamedKeys_holdsNoneOfThem() {
        StatsQuery named = QUESTION.groupedBy(Dimension.AREA.with("Ulverston"));

        assertThat(Manifest.forPublication(named.summarize(RECORDS), CashMeasures.SEIZED)
                        .entries())
                .containsEntry("question, dimensions", "[area]");
        assertThat(of(named, RECORDS).entries())
                .as("the force's own does")
                .containsEntry("question, dimensions", "[area with [Ulverston]]");
    }

    @Test
    void publicForm_holdsAMeasureOnce_thatIsNamedTwice() {
        Summary answer = QUESTION.summarize(RECORDS);

        assertThat(Manifest.forPublication(answer, CashMeasures.SEIZED, CashMeasures.SEIZED.named("Cash")))
                .isEqualTo(Manifest.forPublication(answer, CashMeasures.SEIZED));
    }

    /** Three searches of five records beside two published seizures are three searches of people. */
    @Test
    void forPublication_otherRecords_omitsTheNumbersOfRecords() {
        Manifest manifest = Manifest.forPublication(QUESTION.summarize(RECORDS), CashMeasures.SEIZED);

        assertThat(manifest.entries().keySet())
                .noneMatch(name -> name.startsWith("seen")
                        || name.startsWith("included")
                        || name.startsWith("excluded")
                        || name.startsWith("outside"));
    }

    private static AllianceRecord jailed(String id, @Nullable Sentence sentence) {
        LocalDate day = LocalDate.of(2024, 6, 1);
        return tagged(
                Proceedings.builder()
                        .id("cumbria", id)
                        .person(id)
                        .charged(day)
                        .sentenced(day, sentence)
                        .build(),
                APACHE);
    }

    /** One of two sentences is known, and two people count as sentenced. */
    @Test
    void forPublication_partialFigure_omitsTheNumberOfKnownRecords() {
        List<AllianceRecord> records =
                List.of(jailed("REC-7", null), jailed("REC-8", Sentence.custody(Period.ofYears(14))));

        assertThat(of(records).entries().get("figure, custody.total")).contains("14 years", "known for 1 of 2");
        assertThat(Manifest.forPublication(QUESTION.summarize(records), PeopleMeasures.CUSTODY)
                        .entries()
                        .get("figure, custody.total"))
                .contains("14 years", ", known in part, ")
                .doesNotContain("1 of 2", "not stated");
    }

    /** A partial zero and an unknown figure have no "at least" in their text. */
    @Test
    void publicForm_ofAPartialZeroOrAnUnknownFigure_hasNoNumberOfRecords() {
        PublicReport unknown = PublicReport.builder()
                .id("cumbria", "1")
                .received(LocalDate.of(2024, 5, 1))
                .build();
        PublicReport not = PublicReport.builder()
                .id("cumbria", "2")
                .received(LocalDate.of(2024, 5, 1))
                .notFollowedUp()
                .build();
        Measure<Long> measure = CommunityMeasures.PUBLIC_REPORTS_FOLLOWED_UP;
        StatsQuery query = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(measure);

        String partial = Manifest.forPublication(query.summarize(List.of(unknown, not)), measure)
                .toText();
        String none = Manifest.forPublication(query.summarize(List.of(unknown)), measure)
                .toText();

        assertThat(partial).contains("Reports followed up: 0 in the known part, in 2024");
        assertThat(none).contains("Reports followed up: not known, in 2024").doesNotContain("known in part");
        assertThat(partial + none).doesNotContain("of 2 ", "of 1 ", "known for");
    }

    @Test
    void publicForm_holdsNoIdOfARecordAndNoNameOfAnOperation() {
        for (StatsQuery question : List.of(QUESTION, QUESTION.withStatus(Status.REVISED))) {
            Manifest manifest = Manifest.forPublication(
                    question.summarize(RECORDS), question.measures().toArray(new Measure<?>[0]));
            String text = manifest.toText();

            RECORDS.forEach(record -> assertThat(text)
                    .doesNotContain(record.id().value())
                    .doesNotContain(record.id().toString()));
            for (Operation operation : OPERATIONS.all()) {
                assertThat(text).doesNotContain(operation.name());
                if (!operation.id().equals(ALLIANCE)) {
                    assertThat(text).doesNotContain(operation.id().value());
                }
            }
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("apache", "huelva", "mille");
        }
        assertThat(of(RECORDS).toText()).as("the force's own does").contains("REC-4", "OP-HUELVA");
    }

    /** An outsider who knows everything else cannot confirm a guess of the name of a live operation. */
    @ParameterizedTest
    @CsvSource({"true, Operation Guess", "false, Operation Guess", "true, Operation Apache"})
    void publicForm_isTheSameWhateverOtherOperationsAreCalled(boolean withRecords, String guess) {
        List<AllianceRecord> records = withRecords ? List.of(tagged(CASH, ALLIANCE)) : List.of();
        StatsQuery guessed = QUESTION.within(
                Operations.of(
                        Operation.of(ALLIANCE.value(), "Operation Alliance"),
                        Operation.of("OP-GUESS", guess, ALLIANCE.value())),
                ALLIANCE);

        assertThat(guessed).isNotEqualTo(QUESTION);
        assertThat(Manifest.forPublication(guessed.summarize(records), CashMeasures.SEIZED))
                .isEqualTo(Manifest.forPublication(QUESTION.summarize(records), CashMeasures.SEIZED));
    }

    /** The fingerprint of the key would show which exchange a summary belongs to. */
    @Test
    void forPublication_sealedSummary_hasNoFingerprintOfTheKey() {
        Summary sealed = QUESTION.summarize(RECORDS).sealedUnder(Given.key(1));
        Manifest published = Manifest.forPublication(sealed, CashMeasures.SEIZED);

        assertThat(sealed.query().seal())
                .hasValueSatisfying(
                        fingerprint -> assertThat(published.toText()).doesNotContain(fingerprint));
        assertThat(published).isEqualTo(Manifest.forPublication(QUESTION.summarize(RECORDS), CashMeasures.SEIZED));
    }

    @Test
    void publicForm_isVerifiedAgainstTheRecordsLater() {
        Manifest published = Manifest.parse(Manifest.forPublication(QUESTION.summarize(RECORDS), CashMeasures.SEIZED)
                .toText());
        Manifest again = Manifest.forPublication(QUESTION.summarize(Records.shuffled(RECORDS, 9)), CashMeasures.SEIZED);
        Manifest changed = Manifest.forPublication(QUESTION.summarize(RECORDS.subList(1, 6)), CashMeasures.SEIZED);

        assertThat(again.differencesFrom(published)).isEmpty();
        assertThat(changed.differencesFrom(published))
                .singleElement(STRING)
                .matches(line -> line.startsWith("figure, cash.seized: "));
    }

    @Test
    void measureThatWasNotAskedFor_isRefused() {
        Summary answer = QUESTION.measuring(CashMeasures.SEIZED).summarize(RECORDS);

        assertThatThrownBy(() -> Manifest.forPublication(answer, DrugMeasures.VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("drugs.value");
    }

    /** An extract without records of a kind differs from a summary with some. */
    @Test
    void of_extractOfOtherRecords_isRefused() {
        Summary summary = QUESTION.summarize(List.of(CASH));

        for (List<AllianceRecord> other : List.of(List.<AllianceRecord>of(), RECORDS)) {
            assertThatThrownBy(() -> Manifest.of(summary, DataExtract.of(other)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a manifest needs the records that were summarized");
        }
    }

    @Test
    void rowOfABreakdown_isRefused() {
        DataExtract extract = DataExtract.of(RECORDS);
        Summary row = QUESTION.summarize(extract).by(Dimension.OPERATION).get(APACHE);

        assertThatThrownBy(() -> Manifest.of(row, extract)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Manifest.forPublication(row, CashMeasures.SEIZED))
                .isInstanceOf(IllegalStateException.class);
    }

    /** The digest and the counts cover all records. */
    @Test
    void exclusions_ofMoreThanAThousandIds_areCountedAndTheFirstThousandListed() {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            String id = String.format(Locale.ROOT, "REC-%04d", i);
            records.add(Draft.changed(CASH, draft -> {
                draft.id = RecordId.of("cumbria", id);
                draft.date = null;
            }));
        }
        Manifest manifest = of(records);

        assertThat(manifest.entries()).containsEntry("excluded, undated", "1001");
        assertThat(manifest.entries().keySet().stream().filter(name -> name.startsWith("left out")))
                .hasSize(1_000)
                .contains("left out, undated, cash seizure cumbria/REC-0999")
                .doesNotContain("left out, undated, cash seizure cumbria/REC-1000");
    }

    @Test
    void severalCurrencies_haveAnEntryEach() {
        StatsQuery separate =
                AllianceStats.forPeriod(ReportingPeriod.ofYear(2024)).measuring(CashMeasures.SEIZED);
        Manifest manifest = of(
                separate,
                List.of(
                        Given.cash("1", "2024-01-01", "5"),
                        Draft.changed(
                                Given.cash("2", "2024-01-01", "5"),
                                draft -> draft.amounts.set(0, Records.money("7", Records.EUR)))));

        assertThat(manifest.entries().keySet().stream().filter(name -> name.startsWith("figure")))
                .containsExactly("figure, cash.seized, 1", "figure, cash.seized, 2");
    }

    // Other text

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "alliance manifest 2\n", " alliance manifest 1\n", "digest\tabc\n"})
    void textOfAnotherForm_isRefused(String text) {
        assertThatThrownBy(() -> Manifest.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must begin with \"alliance manifest 1\"");
    }

    @Test
    void textThatWasCutShort_isRefused_whereverItWasCut() {
        String text = Manifest.forPublication(QUESTION.summarize(RECORDS), CashMeasures.SEIZED)
                .toText();

        for (int end = "alliance manifest 1".length(); end < text.length() - 1; end++) {
            String cut = text.substring(0, end);
            assertThatThrownBy(() -> Manifest.parse(cut))
                    .as(cut)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cut short");
        }
        assertThatThrownBy(() -> Manifest.parse(text.replaceFirst("question, zone\t.*\n", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cut short or altered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no tab", "a\tb\tc", "", "first\tagain"})
    void lineOfAnotherForm_isRefused_andNamed(String line) {
        assertThatThrownBy(() -> Manifest.parse(
                        "alliance manifest 1\nfirst\tvalue\n" + line + "\nlast\tvalue\nend of 3 entries\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\x\tb", "a\tb\\", "a\t\\u0041"})
    void backslashBeforeSomethingElse_isRefused_andTheLineNamed(String line) {
        assertThatThrownBy(() -> Manifest.parse("alliance manifest 1\nfirst\tvalue\n" + line + "\nend of 2 entries\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("backslash");
    }

    @Test
    void whereEverythingHasAKey_thereIsNoRowOfNone() {
        assertThat(of(List.of(CASH)).entries().keySet())
                .anyMatch(name -> name.startsWith("by operation, \"OP-APACHE\""))
                .noneMatch(name -> name.startsWith("by operation, none"))
                .anyMatch(name -> name.startsWith("by area, none"));
    }

    @Test
    void toString_isTheNumberOfEntriesAndNoneOfThem() {
        assertThat(Manifest.parse("alliance manifest 1\nperiod\t2023\nseen\t7\nend of 2 entries\n"))
                .hasToString("manifest of 2 entries");
    }
}
