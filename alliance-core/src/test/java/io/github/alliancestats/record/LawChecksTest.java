package io.github.alliancestats.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.DataExtract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values against the law and unlikely ones. They change no figure. */
class LawChecksTest {

    private static final CurrencyUnit GBP = Monetary.getCurrency("GBP");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static List<String> issues(AllianceRecord record) {
        assertThat(record.issues()).as("contradictions").isEmpty();
        assertThat(DataExtract.of(List.of(record)).issues()).isEqualTo(record.issuesToCheck());
        return record.issuesToCheck().stream()
                .map(issue -> issue.code() + "|" + issue.field() + "|" + issue.value())
                .map(text -> text.replace(IssueCode.AGAINST_LAW.toString(), "AGAINST_LAW")
                        .replace(IssueCode.PERHAPS_AGAINST_LAW.toString(), "PERHAPS_AGAINST_LAW")
                        .replace(IssueCode.UNLIKELY.toString(), "UNLIKELY"))
                .toList();
    }

    private static CashSeizure.Builder cash(String pounds) {
        return CashSeizure.builder().id("cumbria", "1").seized(DAY).amount(new BigDecimal(pounds), GBP);
    }

    private static Asset.Builder asset(AssetKind kind, Stage by, LocalDate day) {
        return Asset.builder(kind).id("cumbria", "1").taken(by, day);
    }

    @Nested
    class LegalMeans {

        /** The day before the means began, and the day itself. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                CASH          | CASH_DETENTION                | 2002-12-30 | POCA 2002 s295
                CASH          | FORFEITURE_ORDER              | 2002-12-30 | POCA 2002 s298
                CASH          | FORFEITURE_NOTICE             | 2015-06-01 | SI 2015/857
                ACCOUNT       | ACCOUNT_FREEZING_ORDER        | 2018-01-31 | SI 2018/78
                ACCOUNT       | ACCOUNT_FORFEITURE_NOTICE     | 2018-01-31 | SI 2018/78
                ACCOUNT       | ACCOUNT_FORFEITURE_ORDER      | 2018-01-31 | SI 2018/78
                VEHICLE       | UNEXPLAINED_WEALTH_ORDER      | 2018-01-31 | SI 2018/78
                LISTED_ASSET  | LISTED_ASSET_SEIZURE          | 2018-04-16 | POCA 2002 Part 5 Chapter 3A
                LISTED_ASSET  | LISTED_ASSET_FORFEITURE_ORDER | 2018-04-16 | POCA 2002 Part 5 Chapter 3A
                CRYPTOASSET   | CRYPTOASSET_HOLDING           | 2024-04-26 | Home Office Circular 005/2024
                CRYPTOASSET   | CRYPTOASSET_FORFEITURE_ORDER  | 2024-04-26 | Home Office Circular 005/2024
                """)
        void means_isAgainstTheLaw_onTheDayBeforeItBegan(
                AssetKind kind, Instrument means, LocalDate since, String source) {
            LocalDate before = since.minusDays(1);

            assertThat(issues(event(kind, means, since))).isEmpty();
            assertThat(issues(event(kind, means, before)))
                    .containsExactly("AGAINST_LAW|forfeited|" + before + " (" + means + ", " + source + ", since "
                            + since + ")");
        }

        private AllianceRecord event(AssetKind kind, Instrument means, LocalDate day) {
            MoneyEvent event = MoneyEvent.of(Stage.FORFEITED, day).remainder().under(means);
            return kind == AssetKind.CASH
                    ? CashSeizure.builder()
                            .id("cumbria", "1")
                            .seized(LocalDate.of(2001, 1, 1))
                            .amount(new BigDecimal("5000"), GBP)
                            .event(event)
                            .build()
                    : asset(kind, Stage.SEIZED, LocalDate.of(2001, 1, 1))
                            .event(event)
                            .build();
        }

        /** The powers began in Northern Ireland later. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                CASH         | FORFEITURE_NOTICE         | 2016-03-01 | SI 2016/147
                ACCOUNT      | ACCOUNT_FREEZING_ORDER    | 2021-06-28 | SI 2021/724
                LISTED_ASSET | LISTED_ASSET_SEIZURE      | 2021-06-28 | SI 2021/724
                """)
        void power_isOfItsPartOfTheUnitedKingdom(AssetKind kind, Instrument means, LocalDate since, String source) {
            LocalDate before = since.minusDays(1);

            assertThat(issues(in(Jurisdiction.NORTHERN_IRELAND, kind, means, since)))
                    .isEmpty();
            assertThat(issues(in(Jurisdiction.NORTHERN_IRELAND, kind, means, before)))
                    .containsExactly("AGAINST_LAW|forfeited|" + before + " (" + means + ", " + source
                            + ", Northern Ireland, since " + since + ")");
            assertThat(issues(in(Jurisdiction.ENGLAND_AND_WALES, kind, means, before)))
                    .isEmpty();
            assertThat(issues(in(null, kind, means, before))).isEmpty();
        }

        private AllianceRecord in(@Nullable Jurisdiction part, AssetKind kind, Instrument means, LocalDate day) {
            MoneyEvent event = MoneyEvent.of(Stage.FORFEITED, day).remainder().under(means);
            LocalDate taken = LocalDate.of(2001, 1, 1);
            return kind == AssetKind.CASH
                    ? CashSeizure.builder()
                            .id("psni", "1")
                            .jurisdiction(part)
                            .seized(taken)
                            .amount(new BigDecimal("5000"), GBP)
                            .event(event)
                            .build()
                    : asset(kind, Stage.SEIZED, taken)
                            .jurisdiction(part)
                            .event(event)
                            .build();
        }

        @Test
        void dayThatWasNotVerified_isANote() {
            Asset house = asset(AssetKind.REAL_PROPERTY, Stage.FROZEN, LocalDate.of(2005, 12, 31))
                    .takenUnder(Instrument.PROPERTY_FREEZING_ORDER)
                    .build();

            assertThat(issues(house))
                    .containsExactly(
                            "PERHAPS_AGAINST_LAW|takenUnder|2005-12-31 (property freezing order, SOCPA 2005 s98,"
                                    + " since 2006-01-01)");
        }

        @Test
        void inexactDate_isAnIssueOnlyIfAllItsDaysAreTooEarly() {
            EventDate may2015 = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2015, 5)));
            EventDate june2015 = EventDate.within(ReportingPeriod.ofMonth(YearMonth.of(2015, 6)));
            EventDate year2015 = EventDate.within(ReportingPeriod.ofYear(2015));

            assertThat(issues(notice(may2015))).hasSize(1);
            assertThat(issues(notice(june2015))).isEmpty();
            assertThat(issues(notice(year2015))).isEmpty();
            assertThat(issues(notice(EventDate.unknown()))).isEmpty();
        }

        private CashSeizure notice(EventDate date) {
            return CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(2014, 1, 1))
                    .amount(new BigDecimal("5000"), GBP)
                    .event(MoneyEvent.of(Stage.FORFEITED, date).remainder().under(Instrument.FORFEITURE_NOTICE))
                    .build();
        }

        @ParameterizedTest
        @EnumSource(AssetKind.class)
        void meansOfAccounts_isForNoOtherProperty(AssetKind kind) {
            if (kind == AssetKind.CASH) {
                return;
            }
            Asset frozen = asset(kind, Stage.FROZEN, DAY)
                    .takenUnder(Instrument.ACCOUNT_FREEZING_ORDER)
                    .build();

            assertThat(issues(frozen))
                    .isEqualTo(
                            kind == AssetKind.ACCOUNT
                                    ? List.of()
                                    : List.of("AGAINST_LAW|takenUnder|account freezing order of " + kind
                                            + " (POCA 2002 s303Z1)"));
        }
    }

    @Nested
    class Detention {

        @ParameterizedTest
        @CsvSource({"999.99, 1", "1000, 0"})
        void cashBelowTheMinimum_isAgainstTheLaw_ifDetentionIsStated(String pounds, int issues) {
            assertThat(issues(cash(pounds).takenUnder(Instrument.CASH_DETENTION).build()))
                    .hasSize(issues);
            assertThat(issues(cash(pounds).takenUnder(Instrument.EVIDENCE).build()))
                    .isEmpty();
            assertThat(issues(cash(pounds).thenAll(Stage.DETAINED, DAY).build()))
                    .hasSize(issues);
            assertThat(issues(cash(pounds).build())).as("means not stated").isEmpty();
        }

        /** Minimum amounts before 31 July 2006 were not verified. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2003-05-01 | 9999.99 | PERHAPS_AGAINST_LAW; POCA 2002 s295, not verified, at least GBP 10000
                2003-05-01 | 10000   | -
                2003-05-01 | 2000    | PERHAPS_AGAINST_LAW; POCA 2002 s295, not verified, at least GBP 10000
                2005-05-01 | 4999.99 | PERHAPS_AGAINST_LAW; POCA 2002 s295, not verified, at least GBP 5000
                2005-05-01 | 5000    | -
                2006-07-30 | 1000    | PERHAPS_AGAINST_LAW; POCA 2002 s295, not verified, at least GBP 5000
                2006-07-31 | 1000    | -
                2006-07-31 | 999.99  | AGAINST_LAW; POCA 2002 s303 and SI 2006/1699, at least GBP 1000
                """)
        void minimum_isOfTheDay(LocalDate day, String pounds, String expected) {
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(day)
                    .amount(new BigDecimal(pounds), GBP)
                    .takenUnder(Instrument.CASH_DETENTION)
                    .build();

            assertThat(issues(cash))
                    .isEqualTo(
                            expected.equals("-")
                                    ? List.of()
                                    : List.of(expected.replace("; ", "|amount|GBP " + pounds + " (") + ")"));
        }

        @Test
        void minimum_isOfTheLastPossibleDay() {
            CashSeizure.Builder undated = CashSeizure.builder().id("cumbria", "1");
            CashSeizure.Builder of2006 = CashSeizure.builder().id("cumbria", "1");

            assertThat(issues(undated.amount(new BigDecimal("1000"), GBP)
                            .takenUnder(Instrument.CASH_DETENTION)
                            .build()))
                    .isEmpty();
            assertThat(issues(of2006.seized(EventDate.within(ReportingPeriod.ofYear(2006)))
                            .amount(new BigDecimal("1000"), GBP)
                            .takenUnder(Instrument.CASH_DETENTION)
                            .build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ACCOUNT      | FROZEN | ACCOUNT_FREEZING_ORDER
                LISTED_ASSET | SEIZED | LISTED_ASSET_SEIZURE
                CRYPTOASSET  | SEIZED | CRYPTOASSET_HOLDING
                """)
        void minimumOfAnAsset_isANote(AssetKind kind, Stage by, Instrument means) {
            assertThat(issues(asset(kind, by, DAY)
                            .takenUnder(means)
                            .amount(new BigDecimal("999.99"), GBP)
                            .build()))
                    .containsExactly("PERHAPS_AGAINST_LAW|amount|GBP 999.99 (" + means.source()
                            + ", not verified, at least GBP 1000)");
            assertThat(issues(asset(kind, by, DAY)
                            .takenUnder(means)
                            .amount(new BigDecimal("1000"), GBP)
                            .build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ACCOUNT     | ACCOUNT_FREEZING_ORDER | 2026-04-30 | -
                ACCOUNT     | ACCOUNT_FREEZING_ORDER | 2026-05-01 | PERHAPS_AGAINST_LAW; POCA 2002 s303Z1, not verified, at most until 2026-04-30
                CRYPTOASSET | CRYPTOASSET_HOLDING    | 2027-04-30 | -
                CRYPTOASSET | CRYPTOASSET_HOLDING    | 2027-05-01 | AGAINST_LAW; POCA 2002 s303Z32(4), at most until 2027-04-30
                ACCOUNT     | RESTRAINT_ORDER        | 2040-01-01 | -
                """)
        void asset_isFrozenForALongestTerm(AssetKind kind, Instrument means, LocalDate until, String expected) {
            Asset asset = asset(kind, Stage.FROZEN, DAY)
                    .takenUnder(means)
                    .event(MoneyEvent.of(Stage.FROZEN, DAY.plusMonths(6)).all().until(until))
                    .build();

            assertThat(issues(asset))
                    .isEqualTo(
                            expected.equals("-")
                                    ? List.of()
                                    : List.of(expected.replace("; ", "|frozen|until " + until + " (") + ")"));
        }

        @Test
        void minimum_isOfTheSum_andOfSterling() {
            CashSeizure sum = cash("600")
                    .amount(new BigDecimal("399.99"), GBP)
                    .takenUnder(Instrument.CASH_DETENTION)
                    .build();
            CashSeizure mixed = cash("600")
                    .amount(new BigDecimal("100"), Monetary.getCurrency("EUR"))
                    .takenUnder(Instrument.CASH_DETENTION)
                    .build();

            assertThat(issues(sum))
                    .containsExactly(
                            "AGAINST_LAW|amount|GBP 999.99 (POCA 2002 s303 and SI 2006/1699, at least GBP 1000)");
            assertThat(issues(mixed)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2024-10-31, 0", "2024-11-01, 1"})
        void orderOfMoreThanSixMonths_isAgainstTheLaw(LocalDate until, int issues) {
            assertThat(issues(cash("5000")
                            .event(MoneyEvent.of(Stage.DETAINED, DAY).all().until(until))
                            .build()))
                    .hasSize(issues);
        }

        @Test
        void orderBeyondTwoYearsOfTheFirst_isAgainstTheLaw() {
            CashSeizure cash = cash("5000")
                    .event(MoneyEvent.of(Stage.DETAINED, DAY).all().until(LocalDate.of(2024, 10, 31)))
                    .event(MoneyEvent.of(Stage.DETAINED, LocalDate.of(2026, 4, 1))
                            .all()
                            .until(LocalDate.of(2026, 9, 30)))
                    .build();

            assertThat(issues(cash))
                    .containsExactly(
                            "AGAINST_LAW|detained|until 2026-09-30 (POCA 2002 s295, at most until 2026-04-30)");
        }
    }

    @Test
    void detentionUnderAnotherPower_isNotCompared() {
        CashSeizure evidence = cash("500")
                .takenUnder(Instrument.EVIDENCE)
                .event(MoneyEvent.of(Stage.DETAINED, DAY).all().until(DAY.plusYears(1)))
                .build();

        assertThat(issues(evidence)).isEmpty();
    }

    @Test
    void contradictoryOrder_doesNotBeginTheTwoYears() {
        CashSeizure slip = cash("5000")
                .event(MoneyEvent.of(Stage.DETAINED, LocalDate.of(2004, 5, 2)).all())
                .event(MoneyEvent.of(Stage.DETAINED, LocalDate.of(2024, 5, 2))
                        .all()
                        .until(LocalDate.of(2024, 11, 1)))
                .build();

        assertThat(slip.issues()).hasSize(1);
        assertThat(slip.issuesToCheck()).isEmpty();
    }

    @Test
    void firstInstantOfAll_isUnlikelyAndNoError() {
        EventDate first = EventDate.at(Instant.parse("0001-01-01T00:00:00Z"));
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(first)
                .amount(new BigDecimal("5000"), GBP)
                .event(MoneyEvent.of(Stage.DETAINED, first).all())
                .build();

        assertThat(issues(cash)).containsExactly("UNLIKELY|date|0001-01-01T00:00:00Z");
    }

    @Test
    void warrantOfTheActOf2016_isAgainstTheLawBefore() {
        assertThat(issues(warrant(LocalDate.of(2016, 5, 25))))
                .containsExactly(
                        "AGAINST_LAW|executed|2016-05-25 (Psychoactive Substances Act 2016, since 2016-05-26)");
        assertThat(issues(warrant(LocalDate.of(2016, 5, 26)))).isEmpty();
    }

    private static Warrant warrant(LocalDate executed) {
        return Warrant.builder()
                .id("cumbria", "1")
                .executed(executed)
                .power(Warrant.Power.PSYCHOACTIVE_SUBSTANCES)
                .build();
    }

    @Nested
    class Unlikely {

        @Test
        void yearOfTheFirstCentury() {
            CashSeizure cash = CashSeizure.builder()
                    .id("cumbria", "1")
                    .seized(LocalDate.of(23, 5, 1))
                    .amount(new BigDecimal("500"), GBP)
                    .build();

            assertThat(issues(cash)).containsExactly("UNLIKELY|date|0023-05-01");
            assertThat(cash.issuesToCheck()).hasToString("[cumbria/1: date 0023-05-01 is unlikely, so check it]");
        }

        @Test
        void partOfAPenny() {
            assertThat(issues(cash("0.305").build())).containsExactly("UNLIKELY|amount|GBP 0.305");
            assertThat(issues(cash("0.3000").build())).isEmpty();
            assertThat(issues(cash("20")
                            .event(MoneyEvent.of(
                                    Stage.RELEASED,
                                    DAY,
                                    Monetary.getDefaultAmountFactory()
                                            .setCurrency(GBP)
                                            .setNumber(new BigDecimal("10.001"))
                                            .create()))
                            .build()))
                    .containsExactly("UNLIKELY|released|GBP 10.001");
        }

        @Test
        void sentenceWithoutAConviction_ifThereIsACharge() {
            Sentence twoYears = Sentence.custody(Period.ofYears(2));
            Proceedings charged = Proceedings.builder()
                    .id("cumbria", "1")
                    .charged(DAY.minusDays(9))
                    .sentenced(DAY, twoYears)
                    .build();
            Proceedings ofTheCourt = Proceedings.builder()
                    .id("cumbria", "2")
                    .sentenced(DAY, twoYears)
                    .build();

            assertThat(issues(charged)).containsExactly("UNLIKELY|sentenced|2024-05-01 (no conviction)");
            assertThat(issues(ofTheCourt)).as("an export of sentences only").isEmpty();
        }

        @Test
        void acquittalWithAConviction() {
            Proceedings both = Proceedings.builder()
                    .id("cumbria", "1")
                    .charged(DAY)
                    .convicted(DAY)
                    .concluded(DAY.plusDays(1), Conclusion.ACQUITTED)
                    .build();

            assertThat(issues(both)).containsExactly("UNLIKELY|concluded|acquitted (with a conviction)");
        }
    }
}
