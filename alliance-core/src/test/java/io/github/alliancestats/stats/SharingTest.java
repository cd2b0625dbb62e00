package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.engine.identity.IdHash;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Contents;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forty-three forces that exchange answers and no records, and the events that some of them share. */
class SharingTest {

    private static final int FORCES = 43;
    private static final int OWN = 27;
    private static final int SHARED = 129; // one in ten of all events

    private static final SharingKey KEY = Given.key(1);
    private static final SharingKey OTHER_KEY = Given.key(2);

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.DRUG, Dimension.MONTH, Dimension.ROLE);

    /** What each force recorded, and every event once with the whole of it. */
    private static final Map<String, List<AllianceRecord>> BY_FORCE = new TreeMap<>();

    private static final List<AllianceRecord> EVENTS = new ArrayList<>();
    private static final Set<String> REFERENCES = new HashSet<>();

    static {
        Random random = new Random(43);
        for (int force = 0; force < FORCES; force++) {
            for (int i = 0; i < OWN; i++) {
                add(force(force), event(force(force), "INQ/2024/" + force + "/" + i, random));
            }
        }
        for (int shared = 0; shared < SHARED; shared++) {
            share("NWROCU/JOINT/" + shared, random);
        }
    }

    private static String force(int number) {
        return "force-" + (number < 10 ? "0" : "") + number;
    }

    private static List<AllianceRecord> recordsOf(String force) {
        return BY_FORCE.computeIfAbsent(force, f -> new ArrayList<>());
    }

    private static void add(String force, AllianceRecord record) {
        recordsOf(force).add(record);
        EVENTS.add(record);
    }

    /** Two to four forces with equal or weighted shares, the first of which recorded the event. */
    private static void share(String reference, Random random) {
        List<Integer> all = new ArrayList<>();
        for (int force = 0; force < FORCES; force++) {
            all.add(force);
        }
        Collections.shuffle(all, random);
        int sharing = 2 + random.nextInt(3);
        int[] parts = {50, 30, 17, 3};
        boolean equal = random.nextBoolean();
        AllianceRecord whole = event("nobody", reference, random);
        EVENTS.add(whole);
        REFERENCES.add(reference);
        for (int place = 1; place <= sharing; place++) {
            Share share = equal ? Share.equal(place, sharing) : Share.weighted(place, Arrays.copyOf(parts, sharing));
            String force = force(all.get(place - 1));
            Role role = place == 1 ? Role.RECORDED : Role.PARTICIPATED;
            recordsOf(force).add(Draft.changed(whole, draft -> {
                draft.id = RecordId.of(force, "SHARED/" + reference.hashCode());
                draft.joint = new JointWork(reference, share, role);
            }));
        }
    }

    /** An event of any kind: every other one of cash, funds or drugs, in pounds, the rest of all kinds. */
    private static AllianceRecord event(String force, String id, Random random) {
        EventDate date = EventDate.on(LocalDate.of(2023, 12, 20).plusDays(random.nextInt(390)));
        BigDecimal pounds = BigDecimal.valueOf(1 + random.nextInt(9_999_999), 2);
        return switch (random.nextInt(6)) {
            case 0 ->
                CashSeizure.builder()
                        .id(force, id)
                        .seized(date)
                        .amount(pounds, GBP)
                        .build();
            case 1 ->
                FinancialInvestigation.builder()
                        .id(force, id)
                        .opened(date)
                        .amount(pounds, GBP)
                        .build();
            case 2 ->
                DrugSeizure.builder()
                        .id(force, id)
                        .seized(date)
                        .drug(
                                List.of(Drug.COCAINE, Drug.HEROIN).get(random.nextInt(2)),
                                Quantity.grams(BigDecimal.valueOf(random.nextInt(99_999), 2)
                                        .toPlainString()),
                                MonetaryValuation.range(
                                        ValuationBasis.STREET,
                                        pounds,
                                        pounds.add(BigDecimal.ONE),
                                        pounds.add(BigDecimal.TEN),
                                        GBP))
                        .build();
            default -> {
                List<Draft.Kind> others = new ArrayList<>(List.of(Draft.Kind.values()));
                others.removeAll(List.of(Draft.Kind.DRUGS, Draft.Kind.CASH, Draft.Kind.FUNDS));
                long seed = random.nextLong();
                yield Contents.of(others.get(random.nextInt(others.size())), seed)
                        .with(RecordId.of(force, id), 1);
            }
        };
    }

    private static List<byte[]> exchanged(StatsQuery question) {
        List<byte[]> answers = new ArrayList<>();
        BY_FORCE.values()
                .forEach(records ->
                        answers.add(question.summarize(records).sealedUnder(KEY).toBytes()));
        return answers;
    }

    private static Summary merged(StatsQuery question, List<byte[]> answers) {
        StatsQuery sealed = question.sealedUnder(KEY);
        return answers.stream().map(sealed::readSummary).reduce(sealed.empty(), Summary::plus);
    }

    @Test
    void oneEventInTen_isShared() {
        assertThat(BY_FORCE).hasSize(FORCES);
        assertThat(REFERENCES).hasSize(SHARED);
        assertThat(EVENTS).hasSize(FORCES * OWN + SHARED);
        assertThat(SHARED * 10).isEqualTo(EVENTS.size());
    }

    @ParameterizedTest
    @EnumSource(Deduplication.class)
    void mergedAnswer_isThatOverAllEventsOnce_whateverTheOrder(Deduplication identity) {
        StatsQuery question = YEAR.withDeduplication(identity);
        Summary united = question.summarize(EVENTS);
        List<byte[]> answers = exchanged(question);
        Summary first = merged(question, answers);
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(answers, new Random(order));
            Summary merged = merged(question, answers);

            assertThat(merged).isEqualTo(first);
            assertThat(merged.toBytes()).isEqualTo(first.toBytes());
        }
        assertSameFigures(first, united);
        first.by(Dimension.DRUG)
                .rows()
                .forEach((drug, row) ->
                        assertSameFigures(row, united.by(Dimension.DRUG).get(drug)));
        first.by(Dimension.MONTH)
                .rows()
                .forEach((month, row) ->
                        assertSameFigures(row, united.by(Dimension.MONTH).get(month)));
    }

    private static void assertSameFigures(Summary merged, Summary united) {
        for (Measure<?> measure : Measure.standard()) {
            Figure<?> one = merged.figure(measure);
            Figure<?> other = united.figure(measure);
            assertThat(one.known()).as("%s", measure).isEqualTo(other.known());
            assertThat(one.low()).isEqualTo(other.low());
            assertThat(one.high()).isEqualTo(other.high());
            assertThat(one.typical().isPresent()).isEqualTo(other.typical().isPresent());
            boolean events = Countings.isOfEvents(measure);
            if (events && other.value().isPresent()) { // what is not known is missing from each record of it
                assertThat(one.completeness().seen())
                        .isEqualTo(other.completeness().seen());
            }
        }
    }

    /** The same once more, in plain loops over the events. */
    @Test
    void mergedAnswer_hasTheMoneyOfTheWholeOnce_toThePenny() {
        Summary merged = merged(YEAR, exchanged(YEAR));
        BigDecimal cash = BigDecimal.ZERO;
        BigDecimal drugs = BigDecimal.ZERO;
        long seizures = 0;
        for (AllianceRecord event : EVENTS) {
            boolean in2024 = isOf2024(event);
            if (event instanceof CashSeizure seizure && in2024) {
                cash = cash.add(Facts.exact(seizure.amounts().get(0)));
                seizures++;
            } else if (event instanceof DrugSeizure seizure && in2024) {
                drugs = drugs.add(
                        Facts.exact(seizure.drugs().get(0).valuations().get(0).high()));
            }
        }
        assertThat(Facts.exact(merged.figure(CashMeasures.SEIZED).known())).isEqualByComparingTo(cash);
        assertThat(merged.figure(CashMeasures.SEIZURES).known()).isEqualTo(seizures);
        assertThat(Facts.exact(merged.figure(DrugMeasures.VALUE).high())).isEqualByComparingTo(drugs);
        assertThat(merged.forcesWithData()).hasSize(FORCES);
    }

    private static boolean isOf2024(AllianceRecord event) {
        return event.date().map(date -> date.toString().startsWith("2024")).orElse(false);
    }

    @Test
    void sumOfEachForcesOwnCount_isTheDistinctCount() {
        long sum = BY_FORCE.values().stream()
                .mapToLong(records ->
                        YEAR.summarize(records).figure(CashMeasures.SEIZURES).known())
                .sum();

        assertThat(merged(YEAR, exchanged(YEAR)).figure(CashMeasures.SEIZURES).known())
                .isEqualTo(sum);
    }

    @ParameterizedTest
    @EnumSource(Deduplication.class)
    void bytes_holdNoIdOfARecordAndNoReference(Deduplication identity) {
        StatsQuery question = YEAR.withDeduplication(identity);
        for (List<AllianceRecord> records : BY_FORCE.values()) {
            List<AllianceRecord> withExclusions = new ArrayList<>(records);
            withExclusions.add(CashSeizure.builder()
                    .id("force-00", "UNDATED/1")
                    .amount(BigDecimal.ONE, GBP)
                    .build());
            Summary answer = question.summarize(withExclusions);
            assertThat(answer.exclusions()).isNotEmpty();
            String bytes = text(answer.sealedUnder(KEY).toBytes());

            for (AllianceRecord record : withExclusions) {
                assertThat(bytes).doesNotContain(record.id().value());
                record.joint().ifPresent(joint -> assertThat(bytes).doesNotContain(joint.reference()));
            }
            assertThat(bytes).doesNotContain("NWROCU", "INQ", "UNDATED", "OCG-", "High Street");
        }
        assertThat(text(YEAR.summarize(recordsOf("force-07")).toBytes()))
                .as("what is not sealed holds references in clear")
                .contains("NWROCU");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Nor does a hash of an id without the key, which all could try. */
    @Test
    void bytes_holdNoUnkeyedHash() {
        List<AllianceRecord> records = recordsOf("force-07");
        Summary open = YEAR.summarize(records);
        Summary sealed = open.sealedUnder(KEY);

        int count = open.ids().size();
        assertThat(sealed.ids().size()).isEqualTo(count).isPositive();
        assertThat(sealed.ids().plus(open.ids()).size()).as("none in common").isEqualTo(2 * count);
        assertThat(sealed.ids().plus(open.sealedUnder(OTHER_KEY).ids()).size()).isEqualTo(2 * count);
    }

    @Test
    void whatWasLeftOut_isCountedUnderTheSeal_withoutItsIds() {
        List<AllianceRecord> records = new ArrayList<>(recordsOf("force-07"));
        records.add(records.get(0));
        Summary open = YEAR.summarize(records);
        Summary sealed = open.sealedUnder(KEY);

        assertThat(open.exclusions()).isNotEmpty();
        assertThat(Given.excluded(sealed)).isEqualTo(Map.of(Exclusion.ExclusionReason.DUPLICATE, 1L));
        assertThat(sealed.exclusions()).isEmpty();
    }

    @Test
    void anotherKey_isRefused_whenReadAndWhenAdded() {
        Summary ours = YEAR.summarize(recordsOf("force-01")).sealedUnder(KEY);
        Summary theirs = YEAR.summarize(recordsOf("force-02")).sealedUnder(OTHER_KEY);
        Summary open = YEAR.summarize(recordsOf("force-03"));

        assertThatThrownBy(() -> ours.plus(theirs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("differ in seal");
        assertThatThrownBy(() -> ours.plus(open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("differ in seal");
    }

    /** A reader who has no key can do this too, so the Javadoc of the key says it. */
    @Test
    void onePerson_hasOneHashInTwoSummaries_underOneKeyOnly() {
        StatsQuery people = YEAR.measuring(PeopleMeasures.ARRESTED);
        String here = text(
                people.summarize(List.of(arrest("force-1"))).sealedUnder(KEY).toBytes());
        String there = text(
                people.summarize(List.of(arrest("force-2"))).sealedUnder(KEY).toBytes());
        String elsewhere = text(people.summarize(List.of(arrest("force-2")))
                .sealedUnder(OTHER_KEY)
                .toBytes());

        assertThat(here).contains(KEY.hash("PERSON-7")).doesNotContain("PERSON-7");
        assertThat(there).contains(KEY.hash("PERSON-7"));
        assertThat(elsewhere).contains(OTHER_KEY.hash("PERSON-7")).doesNotContain(KEY.hash("PERSON-7"));
    }

    private static AllianceRecord arrest(String force) {
        return Proceedings.builder()
                .id(force, "1")
                .person("PERSON-7")
                .arrested(LocalDate.of(2024, 5, 1))
                .build();
    }

    @Test
    void sameRecordInTwoAnswers_isRefusedUnderTheSealToo() {
        Summary ours = YEAR.summarize(recordsOf("force-01")).sealedUnder(KEY);

        assertThatThrownBy(() -> ours.plus(ours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ids in common");
    }

    @Test
    void forcesOwnAnswer_saysRecordedHereAgainstParticipated() {
        List<AllianceRecord> records = recordsOf("force-07");
        Summary answer = YEAR.summarize(records);
        SortedMap<Role, Summary> rows = answer.by(Dimension.ROLE).rows();
        long participated =
                inYear(records).stream().filter(SharingTest::participated).count();

        assertThat(rows).containsOnlyKeys(Role.RECORDED, Role.PARTICIPATED);
        assertThat(answer.by(Dimension.ROLE).get(Role.PARTICIPATED).included())
                .isEqualTo(participated)
                .isPositive();
        assertThat(answer.by(Dimension.ROLE).get(Role.RECORDED).included()).isEqualTo(answer.included() - participated);
        assertThat(answer.by(Dimension.ROLE).notStated().included()).isZero();
        assertThat(Role.values()).extracting(Role::toString).containsExactly("recorded here", "participated");
    }

    private static boolean participated(AllianceRecord record) {
        return record.joint().map(joint -> joint.role() == Role.PARTICIPATED).orElse(false);
    }

    private static List<AllianceRecord> inYear(List<AllianceRecord> records) {
        return records.stream()
                .filter(record -> YEAR.summarize(List.of(record)).included() == 1)
                .toList();
    }

    /** Of all forces, each event was recorded by one: the first row alone counts every event once. */
    @Test
    void answerOfAllForces_hasEachEventOnceUnderRecordedHere() {
        Summary united = YEAR.summarize(EVENTS);
        Breakdown<Role> roles = merged(YEAR, exchanged(YEAR)).by(Dimension.ROLE);
        assertThat(roles.get(Role.RECORDED).figure(CashMeasures.SEIZURES).known())
                .isEqualTo(united.figure(CashMeasures.SEIZURES).known());
        assertThat(roles.get(Role.PARTICIPATED).figure(CashMeasures.SEIZURES).value())
                .hasValue(0L);
        assertThat(Facts.exact(roles.get(Role.RECORDED)
                                .figure(CashMeasures.SEIZED)
                                .known())
                        .add(Facts.exact(roles.get(Role.PARTICIPATED)
                                .figure(CashMeasures.SEIZED)
                                .known())))
                .isEqualByComparingTo(
                        Facts.exact(united.figure(CashMeasures.SEIZED).known()));
    }

    @Test
    void sealing_keepsTheFigures_andIsDoneOnce() {
        Summary open = YEAR.summarize(recordsOf("force-01"));
        Summary extracted = YEAR.summarize(DataExtract.of(recordsOf("force-01")));
        Summary sealed = extracted.sealedUnder(KEY);

        assertThat(sealed).isEqualTo(open.sealedUnder(KEY));
        assertThat(sealed.query()).isEqualTo(YEAR.sealedUnder(KEY));
        assertThat(Facts.figures(sealed)).isEqualTo(Facts.figures(open));
        assertThatThrownBy(() -> sealed.sealedUnder(KEY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sealed once");
        assertThatThrownBy(() -> open.by(Dimension.DRUG).get(Drug.HEROIN).sealedUnder(KEY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("row");
    }

    /** Records that it took would be written with their ids in clear, under a code that calls them sealed. */
    @Test
    void sealedQuery_recordsGiven_refusesThem() {
        StatsQuery sealed = YEAR.sealedUnder(KEY);
        List<AllianceRecord> records = recordsOf("force-01");
        DataExtract extract = DataExtract.of(records);
        List<ThrowingCallable> waysIn = List.of(
                () -> sealed.summarize(records),
                () -> records.stream().collect(sealed.collector()),
                () -> sealed.compareWith(ReportingPeriod.ofYear(2023), records),
                () -> sealed.summarize(extract),
                () -> sealed.summarize(extract, 2, Runnable::run),
                () -> sealed.compareWith(ReportingPeriod.ofYear(2023), extract),
                () -> sealed.compareWith(ReportingPeriod.ofYear(2023), extract, 2, Runnable::run),
                () -> sealed.digest(extract),
                () -> sealed.revisions(Instant.EPOCH, Instant.EPOCH, extract));

        assertThat(waysIn)
                .allSatisfy(way -> assertThatThrownBy(way)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("summarize without a key, then call Summary.sealedUnder(key)"));
        assertThat(sealed.empty().plus(YEAR.summarize(records).sealedUnder(KEY)).included())
                .isEqualTo(YEAR.summarize(records).included());
    }

    @Test
    void key_isSecret_andLongEnough() {
        byte[] secret = Given.key(3).secret();
        SharingKey key = SharingKey.of(secret);
        SharingKey same = SharingKey.of(secret.clone());
        String printed = key.toString();
        secret[0]++;

        assertThat(key).isEqualTo(same).hasSameHashCodeAs(same).hasToString(printed);
        assertThat(key).isNotEqualTo(SharingKey.of(secret)).isNotEqualTo(KEY);
        assertThat(printed)
                .startsWith("sharing key ")
                .doesNotContain(HexFormat.of().formatHex(key.secret()));
        assertThatThrownBy(() -> SharingKey.of(Arrays.copyOf(secret, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 bytes")
                .hasMessageContaining("31");
    }

    /**
     * Hashes are the first bytes of the HMAC-SHA256 of the use, a zero byte and the message. Authentication codes are
     * the whole HMAC-SHA256 under a key that is derived in the same way. Values computed with Python.
     */
    @Test
    void key_hashesAlikeEverywhere() {
        byte[] secret = ByteSink.sha256("abc".getBytes(StandardCharsets.US_ASCII));
        SharingKey key = SharingKey.of(secret);
        IdHash id = key.hash(new IdHash(0x0001020304050607L, 0x08090a0b0c0d0e0fL));

        assertThat(key.hash("NWROCU-7")).isEqualTo("ebfc19b6ff16c53a5693a43debfec5ce");
        assertThat(id).isEqualTo(new IdHash(0x0747341129259f5cL, 0xfee6f42ff1abb2fbL));
        assertThat(YEAR.sealedUnder(key).seal()).hasValue("d4cdbbdbea6eef30");
        assertThat(HexFormat.of().formatHex(key.authenticationCode("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("d70cbf398caf159da0528a9e3e2cc75eafbb78e5f4dbd8e10456dcdcd34afe9a");
    }

    @Test
    void sharesOfTwoForces_readFromBytes_addToTheWhole() {
        CashSeizure whole = Given.cash("1", "2024-05-01", "100.01");
        List<Summary> answers = new ArrayList<>();
        for (int place = 1; place <= 2; place++) {
            int at = place;
            AllianceRecord own = Draft.changed(whole, draft -> {
                draft.id = RecordId.of("force-" + at, "1");
                draft.joint = new JointWork("J", Share.equal(at, 2), at == 1 ? Role.RECORDED : Role.PARTICIPATED);
            });
            Summary sealed = YEAR.summarize(List.of(own)).sealedUnder(KEY);
            answers.add(YEAR.sealedUnder(KEY).readSummary(sealed.toBytes()));
        }
        Summary both = answers.get(0).plus(answers.get(1));

        assertThat(answers)
                .extracting(answer -> answer.figure(CashMeasures.SEIZED).text())
                .containsExactly("£50", "£50.01");
        assertThat(both.figure(CashMeasures.SEIZED).text()).isEqualTo("£100.01");
        assertThat(both.figure(CashMeasures.SEIZURES).known()).isEqualTo(1);
        assertThat(both.forcesWithData()).containsExactly(ForceId.of("force-1"), ForceId.of("force-2"));
    }
}
