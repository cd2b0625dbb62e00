package io.github.alliancestats.examples.hostileinput.ways;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.Monetary;

/** A year of few records, from which bytes and manifests are made. */
final class KnownYear {

    private static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);

    /** Few measures, so that the fuzzer's bytes reach all parts of a summary. */
    static final StatsQuery QUERY = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .measuring(
                    DrugMeasures.SEIZURES,
                    DrugMeasures.VALUE,
                    CashMeasures.SEIZED,
                    PeopleMeasures.ARRESTED,
                    PeopleMeasures.CUSTODY)
            .groupedBy(Dimension.DRUG, Dimension.GROUP, Dimension.MONTH);

    private KnownYear() {}

    static Summary summary() {
        return QUERY.summarize(records());
    }

    static DataExtract extract() {
        return DataExtract.of(records());
    }

    private static List<AllianceRecord> records() {
        DrugSeizure drugs = DrugSeizure.builder()
                .id("cumbria", "D-1042")
                .seized(DAY)
                .operation("marrowfell")
                .group("G1")
                .drug(Drug.COCAINE, Quantity.kilograms("140.75"), value("11260000"))
                .drug(Drug.HEROIN, Quantity.grams("31.5"))
                .build();
        CashSeizure cash = CashSeizure.builder()
                .id("cumbria", "C-77")
                .seized(DAY.plusMonths(2))
                .joint("J-1", Share.equal(1, 3), JointWork.Role.RECORDED)
                .amount(new BigDecimal("4300000.12"), POUNDS)
                .amount(new BigDecimal("100"), Monetary.getCurrency("EUR"))
                .build();
        FinancialInvestigation funds = FinancialInvestigation.builder()
                .id("cumbria", "F-5")
                .opened(LocalDate.of(2022, 11, 3))
                .amount(new BigDecimal("4500000"), POUNDS)
                .build();
        Proceedings arrest = Proceedings.builder()
                .id("cumbria", "P-9")
                .person("8c1f")
                .group("G1")
                .arrested(DAY)
                .build();
        DrugSeizure undated =
                DrugSeizure.builder().id("cumbria", "D-1043").drug(Drug.KHAT).build();
        return List.of(drugs, cash, cash, funds, arrest, undated);
    }

    private static MonetaryValuation value(String pounds) {
        return MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal(pounds), POUNDS);
    }
}
