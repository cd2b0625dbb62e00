package consumer;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.Comparison;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Returns the figures of the year. */
@RestController
class Figures {

    private static final StatsQuery QUERY = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
            .reportingIn(Application.POUNDS)
            .valuedAt(ValuationBasis.STREET)
            .groupedBy(Dimension.DRUG);

    private static final List<AllianceRecord> RECORDS = List.of(
            cash("C-1", LocalDate.of(2023, 5, 14), "4302415.85"),
            cash("C-2", LocalDate.of(2022, 5, 14), "1000000"),
            drugs("D-1", Drug.COCAINE, "11243518.40"),
            DrugSeizure.builder()
                    .id("cumbria", "D-2")
                    .seized(LocalDate.of(2023, 5, 14))
                    .drug(Drug.HEROIN)
                    .build());

    @GetMapping("/summary")
    Summary summary() {
        return QUERY.summarize(RECORDS);
    }

    @GetMapping("/comparison")
    Comparison comparison() {
        DataExtract extract =
                DataExtract.of(RECORDS).covering(ReportingPeriod.ofYear(2023)).covering(ReportingPeriod.ofYear(2022));
        return QUERY.compareWith(ReportingPeriod.ofYear(2022), extract);
    }

    private static CashSeizure cash(String id, LocalDate day, String pounds) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(day)
                .amount(new BigDecimal(pounds), Application.POUNDS)
                .build();
    }

    private static DrugSeizure drugs(String id, Drug drug, String pounds) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seized(LocalDate.of(2023, 5, 14))
                .drug(SeizedDrug.builder()
                        .drug(drug)
                        .valuation(
                                MonetaryValuation.of(ValuationBasis.STREET, new BigDecimal(pounds), Application.POUNDS))
                        .build())
                .build();
    }
}
