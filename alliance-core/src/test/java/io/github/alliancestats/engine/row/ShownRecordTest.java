package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.DrugLaw;
import io.github.alliancestats.engine.decode.Decoders;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork.Role;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.reference.Aliases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The possible days of a record's dates, and whether it counts in a period on all of them, or on any. */
class ShownRecordTest {

    private static final int START = Days.of(LocalDate.of(2023, 1, 1));
    private static final int END = Days.of(LocalDate.of(2024, 1, 1));

    private static EventDate date(String days) {
        String[] ends = days.split("\\.\\.", -1);
        return EventDate.within(
                ReportingPeriod.ofDays(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
    }

    private static @Nullable EventDate orNone(@Nullable String days) {
        return days == null ? null : date(days);
    }

    private static String words(DaySpan days) {
        return LocalDate.ofEpochDay(days.first()) + ".." + LocalDate.ofEpochDay(days.last());
    }

    private static StopSearch search(@Nullable String days, @Nullable String recorded) {
        return StopSearch.builder()
                .id("cumbria", "1")
                .searched(orNone(days))
                .recordedAt(recorded == null ? null : Instant.parse(recorded))
                .build();
    }

    private static AllianceRecord warrant(@Nullable String obtained, @Nullable String executed) {
        return Warrant.builder()
                .id("cumbria", "1")
                .obtained(orNone(obtained))
                .executed(orNone(executed))
                .build();
    }

    private static CrimeGroup group(@Nullable String opened, @Nullable String archived) {
        return CrimeGroup.builder()
                .id("cumbria", "1")
                .crimeGroup("OCG-1")
                .opened(orNone(opened))
                .archived(orNone(archived))
                .build();
    }

    private static RecordRows inZone(String zone, AllianceRecord record) {
        RecordRows rows = new RecordRows(new RowSettings(
                ZoneId.of(zone), null, null, DrugLaw.misuseOfDrugsAct(), Aliases.none(), null, null, Days.NO_END));
        rows.show(record);
        Decoders.decode(record, rows);
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01,             2023-05-01..2023-05-01, false",
        "2023-05-01..2023-05-31, 2023-05-01..2023-05-31, true",
    })
    void firstDate_hasTheDaysOfItsPeriod(String days, String expected, boolean isInexact) {
        RecordRows rows = GivenRows.of(search(days, null));

        assertThat(words(rows.firstDays())).isEqualTo(expected);
        assertThat(rows.isInexact()).isEqualTo(isInexact);
        assertThat(rows.isUndated()).isFalse();
    }

    /** Each date can be of any zone, so that the first is perhaps on the day after the later one. */
    @ParameterizedTest
    @CsvSource({
        // first date, later date, recorded, days of the first date
        "2023-05-01..2023-08-31, 2023-07-15,             ,                     2023-05-01..2023-07-16",
        "2023-05-01..2023-08-31, 2023-07-15..2023-07-20, ,                     2023-05-01..2023-07-21",
        "2023-05-01..2023-08-31, 2023-09-01,             ,                     2023-05-01..2023-08-31",
        "2023-05-01..2023-08-31, 2023-04-01,             ,                     2023-05-01..2023-08-31",
        "2023-05-01..2023-08-31, 2023-07-15,             2023-06-30T12:00:00Z, 2023-05-01..2023-07-02",
        ",                       2023-07-15,             ,                     0001-01-01..2023-07-16",
        ",                       2023-07-15,             2023-06-30T12:00:00Z, 0001-01-01..2023-07-02",
    })
    void firstDate_isNotAfterALaterDateOrTheRecording_thatDoesNotContradictIt(
            @Nullable String first, String later, @Nullable String recorded, String days) {
        RecordRows rows = GivenRows.of(CrimeGroup.builder()
                .id("cumbria", "1")
                .crimeGroup("OCG-1")
                .opened(orNone(first))
                .archived(date(later))
                .recordedAt(recorded == null ? null : Instant.parse(recorded))
                .build());

        assertThat(words(rows.firstDays())).isEqualTo(days);
        assertThat(rows.isUndated()).isEqualTo(first == null);
    }

    @Test
    void dateWithoutADay_isNotAfterTheRecording() {
        RecordRows rows = GivenRows.of(search(null, "2023-06-30T12:00:00Z"));

        assertThat(words(rows.firstDays())).isEqualTo("0001-01-01..2023-07-02");
        assertThat(rows.isUndated()).isTrue();
        assertThat(rows.isInexact()).isTrue();
        assertThat(words(rows.daysOf(EventDate.unknown()))).isEqualTo("0001-01-01..2023-07-02");
        assertThat(words(rows.daysOf(date("2023-06-01..2023-07-31"))))
                .as("a period that was stated")
                .isEqualTo("2023-06-01..2023-07-31");
    }

    @Test
    void laterDate_isNotBeforeTheFirst_unlessItIsExact() {
        RecordRows rows = GivenRows.of(warrant("2023-05-10", null));

        assertThat(words(rows.daysOfLater(date("2023-05-01..2023-05-31")))).isEqualTo("2023-05-10..2023-05-31");
        assertThat(words(rows.daysOfLater(date("2023-04-01..2023-04-30")))).isEqualTo("2023-04-30..2023-04-30");
        assertThat(words(rows.daysOfLater(date("2023-05-01")))).isEqualTo("2023-05-01..2023-05-01");
        assertThat(words(rows.daysOf(date("2023-05-01..2023-05-31")))).isEqualTo("2023-05-01..2023-05-31");
    }

    @Test
    void knownDay_isOneObject_howeverManyOthersWereShown() {
        RecordRows rows = GivenRows.none();
        DaySpan day = rows.on(START);

        assertThat(rows.on(START)).isSameAs(day).isEqualTo(DaySpan.on(START));
        assertThat(rows.on(START + (1 << 12))).isEqualTo(DaySpan.on(START + (1 << 12)));
    }

    /** In London it is a day later. */
    @ParameterizedTest
    @CsvSource({"Europe/London, 2023-05-02", "UTC, 2023-05-01", "America/New_York, 2023-05-01"})
    void instant_isOnTheDayOfTheZone(String zone, String day) {
        StopSearch search = StopSearch.builder()
                .id("cumbria", "1")
                .searched(EventDate.at(Instant.parse("2023-05-01T23:30:00Z")))
                .build();

        assertThat(words(inZone(zone, search).firstDays())).isEqualTo(day + ".." + day);
        assertThat(inZone(zone, search).dateAt(0)).isEqualTo(Days.of(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @CsvSource({
        // dates, whether it counts in 2023 on each possible day, and on any
        "2023-01-01,             true,  true",
        "2023-12-31,             true,  true",
        "2022-12-31,             false, false",
        "2024-01-01,             false, false",
        "2023-01-01..2023-12-31, true,  true",
        "2022-12-31..2023-01-01, false, true",
        "2023-12-31..2024-01-01, false, true",
        ",                       false, true",
    })
    void event_countsInAPeriod_ifItsDaysAreInIt(@Nullable String days, boolean isLive, boolean isPerhapsLive) {
        RecordRows rows = GivenRows.of(search(days, null));

        assertThat(rows.isLive(START, END)).isEqualTo(isLive);
        assertThat(rows.isPerhapsLive(START, END)).isEqualTo(isPerhapsLive);
        assertThat(rows.isPerhapsOfFirstDay(START, END)).isEqualTo(isPerhapsLive);
    }

    @ParameterizedTest
    @CsvSource({
        // opened, archived, whether it counts in 2023 on each possible day, and on any
        "2022-05-01,             ,                       true,  true",
        "2022-05-01,             2022-12-31,             false, false",
        "2022-05-01,             2023-01-01,             true,  true",
        "2022-05-01,             2024-05-01,             true,  true",
        "2022-05-01,             2022-12-31..2023-01-01, false, true",
        "2022-05-01..2024-05-01, 2024-06-01,             false, true",
        "2022-05-01..2023-12-31, 2024-06-01,             true,  true",
        "2024-01-01,             ,                       false, false",
        "2023-12-31..2024-01-01, ,                       false, true",
        ",                       2024-05-01,             false, true",
    })
    void state_countsInAPeriodIntoWhichItLasts(
            @Nullable String opened, @Nullable String archived, boolean isLive, boolean isPerhapsLive) {
        RecordRows rows = GivenRows.of(group(opened, archived));

        assertThat(rows.isLive(START, END)).isEqualTo(isLive);
        assertThat(rows.isPerhapsLive(START, END)).isEqualTo(isPerhapsLive);
    }

    @Test
    void recordWithoutDates_isShownAfterOneWithDates() {
        RecordRows rows = GivenRows.of(group("2022-05-01", "2023-05-01"));
        StopSearch earlier = search("2021-05-01", null);
        rows.show(earlier);
        Decoders.decode(earlier, rows);

        assertThat(rows.isPerhapsLive(START, END)).isFalse();
        assertThat(rows.lastingCount()).isZero();
        assertThat(rows.dateCount()).isEqualTo(1);
        assertThat(rows.isInexact()).isFalse();
    }

    private static Proceedings.Builder sentenced(String day) {
        return sentenced(day, "p");
    }

    private static Proceedings.Builder sentenced(String day, String person) {
        return Proceedings.builder()
                .id("cumbria", "1")
                .person(person)
                .convicted(date("2023-05-01"))
                .sentenced(date(day), Sentence.community());
    }

    private static Proceedings.Builder ofAnotherCase() {
        return Proceedings.builder()
                .id("cumbria", "2")
                .person("p")
                .convicted(date("2023-05-01"))
                .sentenced(date("2023-06-01"));
    }

    @Test
    void sentence_belongsToItsCase_orToTheWholeHearing() {
        RecordRows alone = GivenRows.of(sentenced("2023-06-01").build());
        RecordRows ofHearing = GivenRows.of(sentenced("2023-06-01").hearing("H").build());
        RecordRows whole =
                GivenRows.of(sentenced("2023-06-01").sentenceOfHearing("H").build());
        RecordRows inexact = GivenRows.of(
                sentenced("2023-06-01..2023-06-30").sentenceOfHearing("H").build());
        RecordRows elsewhere = GivenRows.of(ofAnotherCase().hearing("H").build());

        assertThat(alone.hearingName()).isNull();
        assertThat(alone.statesHearing()).isFalse();
        assertThat(ofHearing.statesHearing()).isTrue();
        assertThat(ofHearing.statesWholeHearing()).isFalse();
        assertThat(whole.statesWholeHearing()).isTrue();
        assertThat(inexact.statesHearing()).isTrue();
        assertThat(inexact.statesWholeHearing()).as("on an unknown day").isFalse();
        assertThat(elsewhere.statesHearing()).isFalse();
        assertThat(elsewhere.statesWholeHearing()).isFalse();
        assertThat(GivenRows.of(search("2023-05-01", null)).statesWholeHearing())
                .isFalse();
    }

    @Test
    void hearing_hasOneName_inEachCaseOfItsPersonForceAndDay() {
        String name = GivenRows.of(sentenced("2023-06-01").hearing("H").build()).nameElsewhere();

        assertThat(GivenRows.of(ofAnotherCase().hearing("H").build()).nameElsewhere())
                .isEqualTo(name);
        assertThat(Stream.of(
                                sentenced("2023-06-01").hearing("H2"),
                                sentenced("2023-06-02").hearing("H"),
                                sentenced("2023-06-01..2023-06-02").hearing("H"),
                                sentenced("2023-06-01", "q").hearing("H"))
                        .map(proceedings -> GivenRows.of(proceedings.build()).nameElsewhere()))
                .doesNotContain(name)
                .doesNotHaveDuplicates();
    }

    @Test
    void jointEvent_countsForTheForceThatRecordedIt_andBothHaveItsName() {
        RecordRows here = GivenRows.of(joint("cumbria", 1, Role.RECORDED));
        RecordRows elsewhere = GivenRows.of(joint("kent", 2, Role.PARTICIPATED));

        assertThat(here.isRecordedElsewhere()).isFalse();
        assertThat(elsewhere.isRecordedElsewhere()).isTrue();
        assertThat(elsewhere.nameElsewhere()).isEqualTo(here.jointName()).endsWith("event");
    }

    private static AllianceRecord joint(String force, int place, Role role) {
        return StopSearch.builder()
                .id(force, "1")
                .searched(date("2023-05-01"))
                .joint("event", Share.equal(place, 2), role)
                .build();
    }

    private static DrugSeizure seizure(String days, boolean isHeld) {
        SeizedDrug.Builder ketamine = SeizedDrug.builder().drug(Drug.KETAMINE);
        return DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(date(days))
                .drug(isHeld ? ketamine.held().build() : ketamine.build())
                .build();
    }

    private static RecordRows underALaw(DrugSeizure seizure) {
        DrugLaw law = DrugLaw.of(
                "a law of the test",
                LocalDate.of(9999, 12, 31),
                List.of(
                        new DrugLaw.Provision(Drug.KETAMINE, LocalDate.of(2022, 6, 1), DrugClass.C, "the test", true),
                        new DrugLaw.Provision(Drug.KETAMINE, LocalDate.of(2023, 6, 1), DrugClass.B, "the test", true),
                        new DrugLaw.Provision(Drug.KETAMINE, LocalDate.of(2024, 1, 1), DrugClass.A, "the test", true)),
                List.of());
        RecordRows rows =
                new RecordRows(new RowSettings(Days.LONDON, null, null, law, Aliases.none(), null, null, Days.NO_END));
        rows.show(seizure);
        Decoders.decode(seizure, rows);
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-01..2023-07-31, false, 2023-05-01 2023-06-01",
        "2023-05-01..2023-06-01, false, 2023-05-01 2023-06-01",
        "2023-05-01..2023-05-31, false, 2023-05-01",
        "2023-06-01..2023-07-31, false, 2023-06-01",
        "2023-07-01..2024-02-01, false, 2023-07-01",
        "2022-09-01..2023-07-31, false, 2023-01-01 2023-06-01",
        "2022-09-01..2023-07-31, true,  2022-09-01 2023-06-01", // it is still held in 2023
        "2022-05-01..2023-07-31, true,  2022-06-01 2023-06-01", // before the law there is no class
        "2021-05-01..2021-07-31, true,  2021-07-31",
    })
    void keysOfDrugs_dependOnTheFirstDay_andEachChangeOfTheLaw(String seized, boolean isHeld, String expected) {
        String days = IntStream.of(underALaw(seizure(seized, isHeld)).daysOfKeys(START, END))
                .mapToObj(LocalDate::ofEpochDay)
                .map(LocalDate::toString)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();

        assertThat(days).isEqualTo(expected);
    }

    @Test
    void classOfADrug_dependsOnTheDayOfItsSeizure_orOnAnotherDay() {
        DrugSeizure seizure = seizure("2023-05-31", false);
        RecordRows rows = underALaw(seizure);
        SeizedDrug ketamine = seizure.drugs().get(0);

        assertThat(rows.classOf(ketamine)).isEqualTo(DrugClass.C);
        rows.keysOn(Days.of(LocalDate.of(2023, 6, 1)));
        assertThat(rows.classOf(ketamine)).isEqualTo(DrugClass.B);
        rows.keysOn(RecordRows.UNDATED);
        assertThat(rows.classOf(ketamine)).isEqualTo(DrugClass.C);
    }
}
