package io.github.alliancestats.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.stats.ReportingPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a sentence speaks of, where they are not those of the figures; "-" where they are, or none are said. */
class SpanTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2023);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In 2023 officers made 65 arrests -> -
            Officers made 65 arrests during 2023 -> -
            In 2022 officers made 65 arrests -> 2022
            In May 2023 officers made 65 arrests -> May 2023
            In May 2022 officers made 65 arrests -> May 2022
            In Jan 2023 officers made 65 arrests -> January 2023
            Since Sept 2023 officers made 65 arrests -> since sept 2023
            Since the start of 2023 officers made 65 arrests -> -
            Since the beginning of 2023 officers made 65 arrests -> -
            Since the beginning of 2022 officers made 65 arrests -> since the beginning of 2022
            Since the start of April 2023 officers made 65 arrests -> since the start of april 2023
            Since the start of January 2023 officers made 65 arrests -> -
            In 2023/24 officers made 65 arrests -> the year ending 31 March 2024
            Since 2023 officers made 65 arrests -> -
            Since 2020 officers made 65 arrests -> since 2020
            Since May 2020 officers made 65 arrests -> since may 2020
            Since May 2023 officers made 65 arrests -> since may 2023
            Since 2 January 2023 officers made 65 arrests -> since 2 january 2023
            Since January 2 officers made 65 arrests -> since january 2
            Since January 2023 officers made 65 arrests -> -
            Since 1 January 2023 officers made 65 arrests -> -
            Since January 1 2023 officers made 65 arrests -> -
            Since 1st January 2023 officers made 65 arrests -> -
            Since 1st January officers made 65 arrests -> since 1st january
            Since April officers made 65 arrests -> since april
            Since 2023/24 officers made 65 arrests -> the year ending 31 March 2024
            The 2020 arrests -> -
            In 2023-24 officers made 65 arrests -> the year ending 31 March 2024
            In 2023–24 officers made 65 arrests -> the year ending 31 March 2024
            In 2023 officers made 65 arrests, compared with 2022/23 -> -
            In 2023 officers made 65 arrests, compared with 30 arrests in 2022-23 -> -
            In 2023 officers made more arrests than in 2022/23 -> -
            Compared with 2021, in 2022 officers made 65 arrests -> 2022
            Arrests rose from 30 arrests to 65 arrests in 2022 -> 2022
            In 2022-2023 officers made 65 arrests -> the year ending 31 March 2023
            In 2023 officers made 65 arrests, compared with 30 in 2022 -> -
            In 2022 officers made 65 arrests, compared with 30 in 2021 -> 2022
            Arrests more than doubled from 30 in 2022 to 65 in 2023 -> -
            Arrests were up from 30 in 2022 -> -
            Arrests were up from 30 to sixty in 2022 -> 2022
            Compared with 30 arrests, in 2022 officers made 65 arrests -> 2022
            Officers made more arrests than in 2022 -> -
            Officers made more than 65 arrests in 2022 -> 2022
            Officers seized cash from 30 houses in 2022 -> 2022
            """)
    void years(String sentence, String expected) {
        assertThat(said(sentence, YEAR, FEBRUARY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            On Tuesday officers made 65 arrests -> tuesday
            Officers made 65 arrests overnight -> overnight
            Officers made 65 arrests on 12 May -> may 12
            Officers made 65 arrests on 12th May -> may 12th
            On May 12 officers made 65 arrests -> may 12
            On the night of May, 12 arrests were made -> -
            On 31 December officers held £1m -> -
            On December 31st officers held £1m -> -
            On 30 December officers held £1m -> december 30
            On 31 October officers held £1m -> october 31
            """)
    void days(String sentence, String expected) {
        assertThat(said(sentence, YEAR, FEBRUARY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            On Tuesday officers made 65 arrests -> -
            Officers made 65 arrests on 12 May -> -
            Officers made 65 arrests in a day -> -
            Officers made 65 arrests in two days -> two days
            """)
    void daysOfOneDay(String sentence, String expected) {
        LocalDate day = LocalDate.of(2023, 5, 12);

        assertThat(said(sentence, ReportingPeriod.of(day, day.plusDays(1)), FEBRUARY))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In June officers made 65 arrests -> june
            During June officers made 65 arrests -> june
            Throughout June officers made 65 arrests -> june
            June saw 65 arrests -> -
            Between January and June officers made 65 arrests -> days to june
            Between June and December officers made 65 arrests -> days from june
            Between January and December officers made 65 arrests -> -
            From January to June officers made 65 arrests -> days to june
            From June to December officers made 65 arrests -> days from june
            From January until December officers made 65 arrests -> -
            From January 2023 to December 2023 officers made 65 arrests -> -
            From January 2023 to December 2022 officers made 65 arrests -> from january 2023 to december 2022
            From January 2019 to December 2023 officers made 65 arrests -> from january 2019 to december 2023
            Between 1 January 2023 and 31 December 2023 officers made 65 arrests -> -
            Between 1 January 2020 and 31 December 2023 officers made 65 arrests -> between 1 january 2020 and 31 december 2023
            Between 1 January 2023 and 30 December 2023 officers made 65 arrests -> between 1 january 2023 and 30 december 2023
            Between 2 January 2023 and 31 December 2023 officers made 65 arrests -> between 2 january 2023 and 31 december 2023
            Between 2020 and 2023 officers made 65 arrests -> between 2020 and 2023
            Between 2022 and 2023 arrests rose to 65 -> -
            Between 2020 and 2023 officers shut down 18 farms -> between 2020 and 2023
            In the year to 31 March 2024 officers made 65 arrests -> days to march
            In the year to 31 December 2023 officers made 65 arrests -> -
            Cash from June was counted to a penny -> -
            Cash from June that was counted by the end of December -> -
            In the 12 months to December officers made 65 arrests -> -
            In the year ending December 2023 officers made 65 arrests -> -
            In the year ending March 2024 officers made 65 arrests -> days to march
            In the year ended March officers made 65 arrests -> days to march
            Officers returned to May Street -> -
            By the end of June officers made 65 arrests -> days to june
            At the end of June officers held £1m -> days to june
            By the end of December officers made 65 arrests -> -
            By the end of December 2022 officers made 65 arrests -> days to december
            Officers made 65 arrests, compared with 30 by the end of June -> -
            From April onwards officers made 65 arrests -> days from april
            From April 2023 on officers made 65 arrests -> days from april
            From January onwards officers made 65 arrests -> -
            """)
    void months(String sentence, String expected) {
        assertThat(said(sentence, YEAR, FEBRUARY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In June officers made 65 arrests -> -
            In July officers made 65 arrests -> july
            In June 2023 officers made 65 arrests -> -
            In June 2022 officers made 65 arrests -> June 2022
            In 2023 officers made 65 arrests -> all of 2023
            In the last month officers made 65 arrests -> -
            In the last 29 days officers made 65 arrests -> last 29 days
            In the last 31 days officers made 65 arrests -> -
            In the last 30 days officers made 65 arrests -> -
            """)
    void monthsOfAMonth(String sentence, String expected) {
        assertThat(said(sentence, ReportingPeriod.ofMonth(YearMonth.of(2023, 6)), LocalDate.of(2023, 7, 1)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In the last year officers made 65 arrests -> -
            In the past 12 months officers made 65 arrests -> -
            In the past 11 months officers made 65 arrests -> past 11 months
            In the last six months officers made 65 arrests -> last six months
            In the last quarter officers made 65 arrests -> last quarter
            In just a year officers made 65 arrests -> -
            In 3 years officers made 65 arrests -> 3 years
            In a week officers made 65 arrests -> week
            Over the year officers made 65 arrests -> -
            Over 3 years officers made 65 arrests -> 3 years
            Criminals were jailed for a total of over 123 years -> -
            Over the last 3 years criminals were jailed -> last 3 years
            Over 3 years criminals were jailed -> 3 years
            Within a month officers made 65 arrests -> month
            Last year officers made 65 arrests -> -
            Last week officers made 65 arrests -> last week
            In a quarter of cases officers made arrests -> -
            In a quarter officers made 65 arrests -> -
            In the year-long operation officers made 65 arrests -> -
            In three years of work officers made 65 arrests -> -
            This is more than last week -> -
            This compares with the last week -> -
            This time last month officers made 65 arrests -> -
            The last officers made 65 arrests -> -
            """)
    void lengths(String sentence, String expected) {
        assertThat(said(sentence, YEAR, FEBRUARY)).isEqualTo(expected);
    }

    /** What is less than a month to the day, and anything longer within a tenth of what is said. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            28 -> In the past 28 days -> -
            28 -> In the past four weeks -> -
            29 -> In the past four weeks -> past four weeks
            27 -> In the past four weeks -> past four weeks
            28 -> In the past month -> -
            27 -> In the past month -> past month
            32 -> In the past month -> -
            33 -> In the past month -> past month
            92 -> In the past quarter -> -
            100 -> In the past quarter -> -
            101 -> In the past quarter -> past quarter
            """)
    void lengths_areNearlyThoseOfTheFigures(int days, String sentence, String expected) {
        ReportingPeriod period = ReportingPeriod.of(LocalDate.of(2024, 2, 1).minusDays(days), FEBRUARY);

        assertThat(said(sentence, period, FEBRUARY)).isEqualTo(expected);
    }

    /** The last year is the latest that is over, and this year the one of publication. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2023-12-31 -> In the last year -> last year, said on 2023-12-31
            2024-01-01 -> In the last year -> -
            2024-12-30 -> In the last year -> -
            2024-12-31 -> In the last year -> last year, said on 2024-12-31
            2023-12-31 -> This year -> -
            2024-01-01 -> This year -> this year, said on 2024-01-01
            2024-01-01 -> In that year -> -
            2024-01-01 -> This time last year -> -
            """)
    void yearsBeforePublication(LocalDate published, String sentence, String expected) {
        assertThat(said(sentence, YEAR, published)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2023 -> This year -> -
            2024 -> This year -> -
            2025 -> This year -> this year, said on 2025-02-01
            2022 -> This year -> this year, said on 2022-02-01
            """)
    void thisYear_isAYearOfAFinancialYear(int year, String sentence, String expected) {
        assertThat(said(sentence, ReportingPeriod.ofFinancialYearEnding(2024), LocalDate.of(year, 2, 1)))
                .isEqualTo(expected);
    }

    /** "Since January" is said of the latest one. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2023-12-31 -> -
            2024-01-01 -> since january
            """)
    void monthWithoutAYear_isTheLatest(LocalDate published, String expected) {
        assertThat(said("Since January officers made 65 arrests", YEAR, published))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Since April 2023 officers made 65 arrests -> -
            Since 2023 officers made 65 arrests -> since 2023
            In the first half of the year officers made 65 arrests -> first half
            """)
    void daysOfAFinancialYear(String sentence, String expected) {
        assertThat(said(sentence, ReportingPeriod.ofFinancialYearEnding(2024), LocalDate.of(2024, 2, 1)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the first half of 2023",
                "In the last half of the year",
                "In the second quarter of 2023",
                "In the final three months of 2023",
                "In the last three months of the year",
                "In the first three months of the operation",
                "In the opening 100 days of 2023",
                "In the first week of 2023",
                "In the first 0 months",
                "In the first 2.5 months",
                "In the first 9999999999 months",
                "In the first half-year",
                "In the first few months of 2023",
                "At Christmas",
                "Between spring and autumn",
                "In Q1",
                "In H2 2023",
                "This summer",
                "Over the summer",
                "During the winter",
                "Over Christmas",
                "In spring 2023",
                "Summer 2023 was busy:",
                "This autumn",
                "In early 2023",
                "By mid-2023",
                "Late in the summer",
                "In late May",
                "In the second month of 2023",
                "In the second week of 2023",
                "In the third month of the year",
                "In the last few months",
                "In the past few weeks",
                "In quarter four",
                "In quarter 4 of 2023",
                "Midway through 2023",
                "Half way through the year",
                "Halfway through 2023",
                "In the early part of 2023",
                "In the latter part of the year",
                "Figures from Q1 show that",
                "Figures from the first half of 2023 show that",
                "Looking back on the first half of 2023,",
                "With the first six months of 2023 behind us,"
            })
    void partOfAYear_isNotTheYear(String words) {
        assertThat(said(words + " officers made 65 arrests", YEAR, FEBRUARY)).isNotEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2023, compared with the first half of 2022, officers made 65 arrests",
                "Officers made 65 arrests, compared with 30 in the first half of 2022",
                "Officers made 65 arrests, more than in Q1",
                "Officers made 65 arrests, up on the summer before",
                "The second operation led to 65 arrests",
                "Officers made 65 arrests for the first time",
                "The first three arrests were made by Summer and Winter",
                "Early on officers made 65 arrests",
                "Officers made 65 arrests, an increase of 35 on Q1",
                "Officers made more arrests compared to the first half of 2022",
                "Officers made 65 arrests in the same way through the year"
            })
    void otherWords_areNoPartOfAYear(String sentence) {
        assertThat(said(sentence, YEAR, FEBRUARY)).isEqualTo("-");
    }

    /** Parts of a year are exact; where no year is said they are those of the period's own, or of its financial year. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2023-10-01 -> 2024-01-01 -> In the last quarter of 2023 -> -
            2023-10-01 -> 2024-01-01 -> In the fourth quarter -> -
            2023-10-01 -> 2024-01-01 -> In the final quarter -> -
            2023-10-01 -> 2024-01-01 -> In Q4 2023 -> -
            2023-10-01 -> 2024-01-01 -> In Q3 of 2023/24 -> -
            2023-10-01 -> 2024-01-01 -> Q3 2023/24: -> -
            2023-10-01 -> 2024-01-01 -> In quarter four -> -
            2023-10-01 -> 2024-01-01 -> In the last quarter four -> -
            2023-04-01 -> 2023-10-01 -> H1 2023/24: -> -
            2023-04-01 -> 2023-10-01 -> H2 2023/24: -> h2
            2023-04-01 -> 2023-10-01 -> In the first half of the 2023/24 financial year -> -
            2023-02-01 -> 2023-03-01 -> In the second month of 2023 -> -
            2023-10-01 -> 2024-01-01 -> In Q3 of the financial year -> -
            2023-10-01 -> 2024-01-01 -> In Q3 -> -
            2023-10-01 -> 2024-01-01 -> In Q2 -> q2
            2023-10-01 -> 2024-01-01 -> In Q4 2022 -> q4
            2023-10-01 -> 2024-01-01 -> In the last three months of the year -> -
            2023-10-01 -> 2024-01-01 -> In the last quarter of last year -> -
            2023-10-01 -> 2024-01-01 -> In the last quarter of this year -> this year, said on 2024-02-01
            2023-10-01 -> 2024-01-01 -> Since October 2023 -> -
            2023-07-01 -> 2024-01-01 -> In the second half of 2023 -> -
            2023-07-01 -> 2024-01-01 -> In H2 -> -
            2023-07-01 -> 2024-01-01 -> In the last quarter of 2023 -> last quarter
            2023-01-01 -> 2023-04-01 -> In the first three months of 2023 -> -
            2023-01-01 -> 2023-04-01 -> In the last quarter of 2022-23 -> -
            2023-01-01 -> 2023-04-01 -> In the last quarter of the financial year -> -
            2023-01-01 -> 2023-04-01 -> In Q1 -> -
            2023-01-01 -> 2023-04-01 -> In Q2 -> q2
            2023-01-01 -> 2023-02-01 -> In the first month of 2023 -> -
            2023-01-01 -> 2023-01-15 -> In the first two weeks of 2023 -> -
            2023-01-01 -> 2023-04-01 -> In the first three months of the operation -> first three months
            2023-06-01 -> 2023-09-01 -> This summer -> summer
            """)
    void partOfAYear_mayBeThePeriod(LocalDate start, LocalDate end, String words, String expected) {
        assertThat(said(words + " officers made 65 arrests", ReportingPeriod.of(start, end), FEBRUARY))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            Since the launch of the operation officers made 65 arrests -> since the launch
            Since it was first introduced officers made 65 arrests -> since it was first introduced
            Since the day on which it was launched officers made 65 arrests -> -
            The operation was launched -> -
            Since then officers made 65 arrests -> -
            """)
    void launches(String sentence, String expected) {
        assertThat(said(sentence, YEAR, FEBRUARY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            In 2022 officers have: -> 2022
            In 2023 officers have: -> -
            Officers have: -> -
            """)
    void whatLeadsToAList_saysTheDaysOfItsItems(String leadIn, String expected) {
        List<Passage> passages = Draft.of(leadIn + "\n• Seized £4.3m in cash").passages();

        assertThat(said(passages.get(1), YEAR, FEBRUARY)).isEqualTo(expected);
    }

    private static String said(String sentence, ReportingPeriod period, LocalDate published) {
        return said(Draft.of(sentence).passages().get(0), period, published);
    }

    private static String said(Passage passage, ReportingPeriod period, LocalDate published) {
        return Span.unlike(passage, period, published)
                .map(why -> why.replaceFirst("^the text speaks of (.*), the figures of .*", "$1"))
                .orElse("-");
    }
}
