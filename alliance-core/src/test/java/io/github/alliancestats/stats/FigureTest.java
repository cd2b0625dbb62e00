package io.github.alliancestats.stats;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.money;
import static io.github.alliancestats.records.Records.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.InvestigationMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Draft;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final StatsQuery YEAR = AllianceStats.forPeriod(ReportingPeriod.ofYear(2024));

    private static final List<AllianceRecord> RECORDS = List.of(
            Given.valued("1", "2024-01-01", Drug.HEROIN, "1000"),
            Given.valued(
                    "2",
                    "2024-01-01",
                    Drug.HEROIN,
                    MonetaryValuation.range(ValuationBasis.STREET, pounds("200"), pounds("300"), pounds("500"))),
            Given.valued("3", "2024-01-01", Drug.HEROIN, MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("7"))),
            Given.valued(
                    "4",
                    "2024-01-01",
                    Drug.HEROIN,
                    MonetaryValuation.of(ValuationBasis.STREET, money("9", Records.USD))),
            Given.seizure("5", "2024-01-01", Drug.HEROIN),
            Given.cash("6", "2024-01-01", "50"),
            CashSeizure.builder()
                    .id("cumbria", "7")
                    .seized(LocalDate.of(2024, 1, 1))
                    .amount(pounds("1"))
                    .amount(money("20", Records.EUR))
                    .build());

    @Test
    void toString_isOneSentence() {
        Figure<MonetaryAmount> value = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.DRUG)
                .summarize(RECORDS)
                .by(Dimension.DRUG)
                .get(Drug.HEROIN)
                .figure(DrugMeasures.VALUE);

        assertThat(value)
                .hasToString("Value of drugs seized: at least £1,200, street basis, in 2024, all"
                        + " records, by drug Heroin (sum of valuations of seized drugs by day of seizure), known for 2"
                        + " of 5 (not valued: 1, valued on another basis: 1, no exchange rate: 1), provisional.");
    }

    @Test
    void rangesAddEndByEnd_andTheTypicalOnlyIfAllHaveOne() {
        Figure<MonetaryAmount> value = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .summarize(RECORDS)
                .figure(DrugMeasures.VALUE);

        assertThat(value.low()).isEqualTo(pounds("1200"));
        assertThat(value.typical()).contains(pounds("1300"));
        assertThat(value.known()).isEqualTo(pounds("1300"));
        assertThat(value.high()).isEqualTo(pounds("1500"));
        assertThat(value.number()).isEqualByComparingTo("1300");
        assertThat(value.text()).isEqualTo("at least £1,200");
        assertThat(value.hasRange()).isTrue();
        assertThat(value.basis()).contains(ValuationBasis.STREET);
        assertThat(value.id()).isEqualTo("drugs.value");
        assertThat(value.period()).isEqualTo(ReportingPeriod.ofYear(2024));
        assertThat(value.completeness().gaps())
                .isEqualTo(Map.of(Gap.NO_VALUATION, 1L, Gap.OTHER_BASIS, 1L, Gap.NO_RATE, 1L));
    }

    @Test
    void rangeWithoutATypical_leavesTheSumWithoutOne_andItsValueIsTheLow() {
        List<AllianceRecord> records = List.of(
                Given.valued("1", "2024-01-01", Drug.HEROIN, "1000"),
                Given.valued(
                        "2",
                        "2024-01-01",
                        Drug.HEROIN,
                        MonetaryValuation.range(ValuationBasis.STREET, pounds("200"), null, pounds("500"))));
        Figure<MonetaryAmount> value = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .summarize(records)
                .figure(DrugMeasures.VALUE);

        assertThat(value.typical()).isEmpty();
        assertThat(value.known()).isEqualTo(pounds("1200"));
    }

    /** The largest that is held in a long and one that is in none, both ends of ranges too. */
    @Test
    void amountsOfAnySize_addExactly() {
        MonetaryValuation wide =
                MonetaryValuation.range(ValuationBasis.STREET, pounds("1E-9"), pounds("1E+30"), pounds("3E+30"));
        MonetaryValuation largest = MonetaryValuation.of(ValuationBasis.STREET, pounds("140737488.355327"));
        DrugSeizure both = DrugSeizure.builder()
                .id("cumbria", "2")
                .seized(LocalDate.of(2024, 1, 1))
                .drug(SeizedDrug.builder().drug(Drug.HEROIN).valuation(largest))
                .drug(SeizedDrug.builder().drug(Drug.COCAINE).valuation(largest))
                .build();
        StatsQuery question = YEAR.reportingIn(GBP).valuedAt(ValuationBasis.STREET);
        for (StatsQuery asked : List.of(question, question.inZone(ZoneId.of("Europe/Jersey")))) {
            Figure<MonetaryAmount> value = asked.summarize(
                            List.of(Given.valued("1", "2024-01-01", Drug.HEROIN, wide), both))
                    .figure(DrugMeasures.VALUE);

            assertThat(value.low()).isEqualTo(pounds("281474976.710654001"));
            assertThat(value.known()).isEqualTo(pounds("1000000000000000000000281474976.710654"));
            assertThat(value.high()).isEqualTo(pounds("3000000000000000000000281474976.710654"));
            assertThat(value.typical()).contains(value.known());
            assertThat(value.completeness().full()).isEqualTo(2);
        }
    }

    @Test
    void wideRangeWithoutATypical_hasNone() {
        MonetaryValuation wide = MonetaryValuation.range(ValuationBasis.STREET, pounds("5"), null, pounds("1E+30"));
        Figure<MonetaryAmount> value = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .summarize(List.of(Given.valued("1", "2024-01-01", Drug.HEROIN, wide)))
                .figure(DrugMeasures.VALUE);

        assertThat(value.typical()).isEmpty();
        assertThat(value.known()).isEqualTo(pounds("5"));
        assertThat(value.high()).isEqualTo(pounds("1E+30"));
    }

    /** Of two drugs of which nothing is known for unlike reasons, in whatever order they stand. */
    @Test
    void gap_isTheFirstReasonThatHolds() {
        SeizedDrug unvalued = SeizedDrug.builder().drug(Drug.HEROIN).build();
        SeizedDrug wholesale = SeizedDrug.builder()
                .drug(Drug.COCAINE)
                .valuation(MonetaryValuation.of(ValuationBasis.WHOLESALE, pounds("7")))
                .build();
        SeizedDrug dollars = SeizedDrug.builder()
                .drug(Drug.COCAINE)
                .valuation(MonetaryValuation.of(ValuationBasis.STREET, money("7", Records.USD)))
                .build();
        StatsQuery question = YEAR.reportingIn(GBP).valuedAt(ValuationBasis.STREET);
        for (StatsQuery asked : List.of(question, question.inZone(ZoneId.of("Europe/Jersey")))) {
            assertThat(gaps(asked, unvalued, wholesale, dollars)).isEqualTo(Map.of(Gap.NO_VALUATION, 1L));
            assertThat(gaps(asked, dollars, wholesale, unvalued)).isEqualTo(Map.of(Gap.NO_VALUATION, 1L));
            assertThat(gaps(asked, dollars, wholesale)).isEqualTo(Map.of(Gap.OTHER_BASIS, 1L));
            assertThat(gaps(asked, wholesale, dollars)).isEqualTo(Map.of(Gap.OTHER_BASIS, 1L));
        }
    }

    private static Map<Gap, Long> gaps(StatsQuery asked, SeizedDrug... drugs) {
        DrugSeizure seizure = DrugSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.of(2024, 1, 1))
                .drugs(List.of(drugs))
                .build();
        return asked.summarize(List.of(seizure))
                .figure(DrugMeasures.VALUE)
                .completeness()
                .gaps();
    }

    @Test
    void figuresOfARow_areOfTheCurrenciesThatOccurThere() {
        CashSeizure euros = CashSeizure.builder()
                .id("cumbria", "2")
                .seized(LocalDate.of(2024, 3, 1))
                .amount(money("20", Records.EUR))
                .build();
        Breakdown<YearMonth> months = YEAR.groupedBy(Dimension.MONTH)
                .summarize(List.of(Given.cash("1", "2024-02-01", "50"), euros))
                .by(Dimension.MONTH);

        assertThat(months.get(YearMonth.of(2024, 1)).figures(CashMeasures.SEIZED))
                .isEmpty();
        assertThat(months.get(YearMonth.of(2024, 2)).figures(CashMeasures.SEIZED))
                .extracting(Figure::text)
                .containsExactly("£50");
        assertThat(months.get(YearMonth.of(2024, 3)).figures(CashMeasures.SEIZED))
                .extracting(Figure::text)
                .containsExactly("€20");
    }

    @Test
    void partlyConverted_isPartlyCovered() {
        Figure<MonetaryAmount> cash = YEAR.reportingIn(GBP).summarize(RECORDS).figure(CashMeasures.SEIZED);

        assertThat(cash.known()).isEqualTo(pounds("51"));
        assertThat(cash.completeness().full()).isEqualTo(1);
        assertThat(cash.completeness().partial()).isEqualTo(1);
        assertThat(cash.completeness().none()).isZero();
        assertThat(YEAR.reportingIn(GBP).summarize(RECORDS).figures(CashMeasures.SEIZED))
                .containsExactly(cash);
        assertThat(cash.completeness()).hasToString("known for 2 of 2, 1 of them in part (no exchange rate: 1)");
    }

    /** The day from which days are counted is a day like others. */
    @Test
    void rateOfTheFirstOfJanuary1970_isFound() {
        ExchangeRates rates = ExchangeRates.into(GBP)
                .rate(Records.EUR, LocalDate.EPOCH, new BigDecimal("0.5"))
                .build();
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "1")
                .seized(LocalDate.EPOCH)
                .amount(money("20", Records.EUR))
                .build();

        assertThat(AllianceStats.forPeriod(ReportingPeriod.ofYear(1970))
                        .reportingIn(rates)
                        .summarize(List.of(cash))
                        .figure(CashMeasures.SEIZED)
                        .text())
                .isEqualTo("£10");
    }

    @Test
    void withoutACurrency_figureIsRefused_whateverTheData() {
        for (List<AllianceRecord> records : List.of(List.<AllianceRecord>of(), RECORDS.subList(0, 1), RECORDS)) {
            Summary answer = YEAR.valuedAt(ValuationBasis.STREET).summarize(records);
            for (Measure<?> measure : List.of(
                    DrugMeasures.VALUE,
                    CashMeasures.SEIZED,
                    InvestigationMeasures.FUNDS_OPENED,
                    InvestigationMeasures.FUNDS_UNDER_INVESTIGATION)) {
                assertThatThrownBy(() -> answer.figure(measure))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining(measure.id())
                        .hasMessageContaining("reportingIn");
            }
        }
    }

    @Test
    void withoutABasis_theValueOfDrugsIsRefused_whateverTheData_andCashIsNot() {
        for (List<AllianceRecord> records : List.of(List.<AllianceRecord>of(), RECORDS.subList(0, 1), RECORDS)) {
            Summary answer = YEAR.reportingIn(GBP).summarize(records);

            assertThatThrownBy(() -> answer.figure(DrugMeasures.VALUE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("drugs.value")
                    .hasMessageContaining("valuedAt");
            assertThat(answer.figure(CashMeasures.SEIZED)).isNotNull();
        }
    }

    @Test
    void figures_standSideBySide_inOrderOfCurrencyAndBasis() {
        Summary answer = YEAR.summarize(RECORDS);

        assertThat(answer.figures(DrugMeasures.VALUE))
                .extracting(figure -> figure.text() + " " + figure.basis().orElseThrow())
                .containsExactly("at least £1,200 street", "at least £7 wholesale", "at least US$9 street");
        assertThat(answer.figures(CashMeasures.SEIZED)).extracting(Figure::text).containsExactly("€20", "£51");
        assertThat(answer.figures(InvestigationMeasures.FUNDS_OPENED)).isEmpty();
        assertThat(answer.figures(DrugMeasures.VALUE).get(1).completeness().gaps())
                .isEqualTo(Map.of(Gap.NO_VALUATION, 1L, Gap.OTHER_BASIS, 3L));
    }

    @Test
    void figuresInOneCurrency_standApartByBasis_unlessOneIsAsked() {
        assertThat(YEAR.reportingIn(GBP).summarize(RECORDS).figures(DrugMeasures.VALUE))
                .extracting(figure -> figure.text() + " " + figure.basis().orElseThrow())
                .containsExactly("at least £1,200 street", "at least £7 wholesale");
        assertThat(YEAR.reportingIn(GBP)
                        .valuedAt(ValuationBasis.WHOLESALE)
                        .summarize(RECORDS)
                        .figures(DrugMeasures.VALUE))
                .extracting(Figure::text)
                .containsExactly("at least £7");
    }

    @Test
    void countAndQuantity_areOneFigureWithoutCurrencyOrBasis() {
        Summary answer = YEAR.summarize(RECORDS);

        assertThat(answer.figures(DrugMeasures.SEIZURES)).containsExactly(answer.figure(DrugMeasures.SEIZURES));
        assertThat(answer.figures(DrugMeasures.MASS)).containsExactly(answer.figure(DrugMeasures.MASS));
        assertThat(answer.figure(DrugMeasures.SEIZURES).basis()).isEmpty();
        assertThat(answer.figure(DrugMeasures.SEIZURES))
                .hasToString(
                        "Drug seizures: 5, in 2024, all records (distinct seizures by day of seizure), provisional.");
    }

    @Test
    void nothingSeized_isZero_notMissing() {
        Summary empty = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .summarize(Given.declared(List.of(), DrugSeizure.class));

        assertThat(empty.figure(DrugMeasures.VALUE).known()).isEqualTo(pounds("0"));
        assertThat(empty.figure(DrugMeasures.VALUE).value().isPresent()).isTrue();
        assertThat(empty.figure(DrugMeasures.SEIZURES).known()).isZero();
    }

    @Test
    void equality_isOfWhatItSays() {
        StatsQuery question = YEAR.reportingIn(GBP).valuedAt(ValuationBasis.STREET);
        Figure<MonetaryAmount> value = question.summarize(RECORDS).figure(DrugMeasures.VALUE);

        assertThat(question.summarize(RECORDS).figure(DrugMeasures.VALUE))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
        assertThat(question.summarize(RECORDS.subList(0, 1)).figure(DrugMeasures.VALUE))
                .isNotEqualTo(value);
        assertThat(question.forPeriod(ReportingPeriod.ofYear(2023)).empty().figure(DrugMeasures.VALUE))
                .isNotEqualTo(question.empty().figure(DrugMeasures.VALUE));
    }

    private static final Instant AS_AT = Instant.parse("2025-03-31T12:00:00Z");

    private static final StatsQuery FULL = YEAR.within(Records.OPERATIONS, Records.ALLIANCE)
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.DRUG, Dimension.MONTH)
            .asAt(AS_AT)
            .withStatus(Status.REVISED);

    /** The same records, tagged and taken down in time, and one of another force and month. */
    private static List<AllianceRecord> known() {
        List<AllianceRecord> known = new ArrayList<>();
        for (AllianceRecord record : RECORDS) {
            known.add(Draft.changed(record, draft -> {
                draft.recordedAt = AS_AT;
                draft.operations.add(Records.APACHE);
            }));
        }
        known.add(Draft.changed(known.get(5), draft -> {
            draft.id = RecordId.of("lancashire", "1");
            draft.date = EventDate.on(LocalDate.of(2024, 3, 1));
        }));
        return known;
    }

    @Test
    void everyFigure_carriesWhatItIs() {
        Summary answer = FULL.summarize(known());
        for (Measure<?> measure : Measure.standard()) {
            Figure<?> figure = answer.figure(measure);

            assertThat(figure.id()).isEqualTo(measure.id());
            assertThat(figure.measure()).isEqualTo(measure);
            assertThat(figure.measure().countingBasis()).isNotBlank();
            assertThat(figure.measure().dateBasis()).isNotBlank();
            assertThat(figure.period()).isEqualTo(ReportingPeriod.ofYear(2024));
            assertThat(figure.scope()).isEqualTo("within OP-ALLIANCE");
            assertThat(figure.basis().isPresent()).isEqualTo(measure.equals(DrugMeasures.VALUE));
            assertThat(answer.forcesWithData()).containsExactly(ForceId.of("cumbria"), ForceId.of("lancashire"));
            assertThat(figure.query()).isEqualTo(FULL);
            assertThat(figure.query().status()).isEqualTo(Status.REVISED);
            assertThat(figure.query().asAt()).contains(AS_AT);
            assertThat(figure.query().rules()).isEqualTo(1);
        }
    }

    @Test
    void everyFigure_isOneSentenceThatSaysSo() {
        Summary answer = FULL.summarize(known());
        List<Summary> all = new ArrayList<>(List.of(answer));
        for (Dimension<?> dimension : FULL.dimensions()) {
            all.addAll(answer.by(dimension).rows().values());
            all.add(answer.by(dimension).notStated());
        }
        for (Summary part : all) {
            for (Measure<?> measure : Measure.standard()) {
                Figure<?> figure = part.figure(measure);

                assertThat(figure)
                        .asString()
                        .startsWith(measure.name() + ": " + figure.text())
                        .contains(", in " + figure.period() + ", " + figure.scope() + " (")
                        .contains(measure.countingBasis(), measure.dateBasis())
                        .contains(", as at 2025-03-31T12:00:00Z, revised.")
                        .doesNotContain(". ", "\n", "[", "null")
                        .endsWith(".");
                if (figure.state() == FigureState.PARTIAL || figure.state() == FigureState.UNKNOWN) {
                    assertThat(figure).asString().contains(", " + figure.completeness() + ", as at ");
                }
            }
        }
    }

    @Test
    void scope_namesTheUmbrellaAndTheRow() {
        Summary answer = FULL.summarize(known());
        Figure<Long> row = answer.by(Dimension.DRUG).get(Drug.HEROIN).figure(DrugMeasures.SEIZURES);
        Figure<Long> none = answer.by(Dimension.DRUG).notStated().figure(DrugMeasures.SEIZURES);

        assertThat(row.scope()).isEqualTo("within OP-ALLIANCE, by drug Heroin");
        assertThat(none.scope()).isEqualTo("within OP-ALLIANCE, no drug");
        assertThat(YEAR.summarize(RECORDS).figure(DrugMeasures.SEIZURES).scope())
                .isEqualTo("all records");
        assertThat(answer.by(Dimension.MONTH)
                        .get(YearMonth.of(2024, 3))
                        .figure(CashMeasures.SEIZED)
                        .period())
                .isEqualTo(ReportingPeriod.ofMonth(YearMonth.of(2024, 3)));
    }

    /** Open before the period began: it is in the summary, and tells no event of the period. */
    @Test
    void forces_areThoseOfWhichAnEventIsTold() {
        Summary summary = YEAR.summarize(List.of(Given.funds("F", "2023-06-01", "5")));

        assertThat(summary.figure(InvestigationMeasures.OPEN).known()).isEqualTo(1);
        assertThat(summary.forcesWithData()).isEmpty();
    }

    @Test
    void statusAndInstant_arePartOfTheFigure() {
        Figure<Long> figure = FULL.summarize(known()).figure(CashMeasures.SEIZURES);

        assertThat(FULL.withStatus(Status.FINAL).summarize(known()).figure(CashMeasures.SEIZURES))
                .isNotEqualTo(figure);
        assertThat(FULL.asAt(AS_AT.plusSeconds(1)).summarize(known()).figure(CashMeasures.SEIZURES))
                .isNotEqualTo(figure);
        assertThat(YEAR.summarize(RECORDS).figure(CashMeasures.SEIZURES).query().status())
                .isEqualTo(Status.PROVISIONAL);
        assertThat(YEAR.summarize(RECORDS).figure(CashMeasures.SEIZURES).query().asAt())
                .isEmpty();
        assertThat(Status.values()).extracting(Status::toString).containsExactly("provisional", "final", "revised");
    }

    @Test
    void nothingKnownOfWhatWasSeized_isNotZero() {
        Summary answer = YEAR.reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .summarize(Given.declared(
                        List.of(Given.seizure("1", "2024-01-01", Drug.HEROIN)), DrugSeizure.class, CashSeizure.class));
        Figure<MonetaryAmount> value = answer.figure(DrugMeasures.VALUE);

        assertThat(value.state().known()).isFalse();
        assertThat(value.text()).isEqualTo("not known");
        assertThat(value.value()).isEmpty();
        assertThat(value.claim(Wording.EXACT, Wording.ROUNDED)).isEmpty();
        assertThat(value).asString().startsWith("Value of drugs seized: not known, street basis, in 2024");
        assertThat(answer.figure(DrugMeasures.MASS).state().known()).isFalse();
        assertThat(answer.figure(DrugMeasures.SEIZURES).state().known()).isTrue();
        assertThat(answer.figure(CashMeasures.SEIZED).state().known())
                .as("nothing was seized")
                .isTrue();
        assertThat(answer.figure(CashMeasures.SEIZED).text()).isEqualTo("£0");
    }
}
