package io.github.alliancestats.claims;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two years of invented records whose 2023 has the numbers of the founding release: drugs of 11,243,518.40 pounds, cash
 * of 4,302,415.85, and 4,497,318 under investigation. Operation Marrowfell lies below Operation Alliance.
 */
final class PressYear {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 1);

    private static final Operations OPERATIONS =
            Operations.of(Operation.of("alliance", "Alliance"), Operation.of("marrowfell", "Marrowfell", "alliance"));

    private static final StatsQuery QUESTION = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .within(OPERATIONS, OperationId.of("alliance"))
            .reportingIn(GBP)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(
                    Dimension.DRUG, Dimension.DRUG_FAMILY, Dimension.OPERATION, Dimension.DRUG.by(Dimension.OPERATION))
            .alsoMeasuring(
                    DrugMeasures.cannabisFarmsOfAtLeast(200), MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN));

    private final List<AllianceRecord> records = new ArrayList<>();
    private int id;

    private PressYear() {}

    static Comparison comparison() {
        return of("11243518.40", "4302415.85", "4497318");
    }

    /** The same, with other amounts of drugs, cash and funds in 2023. */
    static Comparison of(String drugs, String cash, String funds) {
        PressYear year = new PressYear();
        year.searches();
        year.year2022();
        year.money2023(new BigDecimal(drugs), cash, funds);
        year.people2023();
        year.activity2023();
        return QUESTION.compareWith(ReportingPeriod.ofYear(2022), Given.declared(year.records, AllianceRecord.class));
    }

    /** Something in every month, so that no month of either year lacks data. */
    private void searches() {
        for (LocalDate day = LocalDate.of(2022, 1, 5); day.getYear() < 2024; day = day.plusMonths(1)) {
            records.add(StopSearch.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .searched(day)
                    .build());
        }
    }

    private void year2022() {
        drugs("2022-03-01", Drug.COCAINE, "3960000", "40", "alliance");
        cash("2022-04-01", "1500000", Stage.RELEASED, "1000");
        funds("2022-05-01", "1450000", "2022-12-01");
        for (int i = 0; i < 30; i++) {
            arrest("2022-06-01", "p" + i);
            warrant("2022-06-01", true);
        }
    }

    private void money2023(BigDecimal drugs, String cash, String funds) {
        BigDecimal rest = drugs.subtract(new BigDecimal("2300000"));
        drugs("2023-02-01", Drug.COCAINE, rest.toPlainString(), "140", "alliance");
        drugs("2023-02-03", Drug.HEROIN, "200000", "3.5", "alliance");
        drugs("2023-02-05", Drug.CANNABIS_HERBAL, "2100000", "210", "marrowfell");
        cash("2023-03-01", cash, Stage.FORFEITED, "612300");
        funds("2023-05-01", funds, null);
        records.add(ConfiscationOrder.builder()
                .id("cumbria", next())
                .operation("alliance")
                .made(LocalDate.parse("2023-07-01"))
                .obligor(Obligor.of("a", pounds("505341.55")).paid(LocalDate.parse("2023-09-01"), pounds("122965")))
                .build());
    }

    /** 65 arrests of 55 people, of whom 22 are charged; 18 jailed for 123 years together. */
    private void people2023() {
        for (int i = 0; i < 10; i++) {
            arrest("2023-06-01", "q" + i);
        }
        for (int i = 0; i < 55; i++) {
            Proceedings.Builder person = Proceedings.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .person("q" + i)
                    .arrested(LocalDate.parse("2023-06-10"));
            if (i >= 33) {
                person.charged(LocalDate.parse("2023-06-20"), 3);
            }
            if (i >= 37) {
                person.sentenced(
                        LocalDate.parse("2023-10-20"),
                        Sentence.custody(i == 37 ? Period.of(21, 4, 0) : Period.ofYears(6)));
            }
            records.add(person.build());
        }
    }

    private void activity2023() {
        for (int i = 0; i < 54; i++) {
            warrant("2023-04-01", i < 48);
        }
        for (int i = 0; i < 17; i++) {
            records.add(Disruption.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .group("G" + i % 9)
                    .disrupted(LocalDate.parse("2023-08-01"))
                    .assessment(Disruption.Assessment.MINOR)
                    .build());
        }
        for (int i = 0; i < 18; i++) {
            records.add(CannabisFarm.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .closed(LocalDate.parse("2023-08-02"))
                    .plants(i < 15 ? 500 : 20)
                    .build());
        }
        for (int i = 0; i < 23; i++) {
            records.add(Safeguarding.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .when(LocalDate.parse("2023-08-03"))
                    .step(Safeguarding.Step.REFERRAL)
                    .person("s" + i)
                    .build());
        }
    }

    private String next() {
        id++;
        return "R-" + id;
    }

    private void drugs(String day, Drug drug, String pounds, String kilograms, String operation) {
        records.add(DrugSeizure.builder()
                .id("cumbria", next())
                .operation(operation)
                .seized(LocalDate.parse(day))
                .drug(drug, Quantity.kilograms(kilograms), MonetaryValuation.of(ValuationBasis.STREET, pounds(pounds)))
                .build());
    }

    private void cash(String day, String pounds, Stage stage, String part) {
        records.add(CashSeizure.builder()
                .id("cumbria", next())
                .operation("alliance")
                .seized(LocalDate.parse(day))
                .amount(pounds(pounds))
                .then(stage, LocalDate.parse(day).plusMonths(2), pounds(part))
                .build());
    }

    private void funds(String day, String pounds, @Nullable String closed) {
        FinancialInvestigation.Builder funds = FinancialInvestigation.builder()
                .id("cumbria", next())
                .operation("alliance")
                .opened(LocalDate.parse(day))
                .amount(pounds(pounds));
        records.add(
                closed == null
                        ? funds.build()
                        : funds.closed(LocalDate.parse(closed)).build());
    }

    private void arrest(String day, String person) {
        records.add(Proceedings.builder()
                .id("cumbria", next())
                .operation("alliance")
                .person(person)
                .arrested(LocalDate.parse(day))
                .build());
    }

    private void warrant(String day, boolean executed) {
        Warrant.Builder warrant = Warrant.builder()
                .id("cumbria", next())
                .operation("alliance")
                .obtained(LocalDate.parse(day))
                .power(Warrant.Power.DRUGS);
        records.add(
                executed ? warrant.executed(LocalDate.parse(day).plusDays(2)).build() : warrant.build());
    }
}
