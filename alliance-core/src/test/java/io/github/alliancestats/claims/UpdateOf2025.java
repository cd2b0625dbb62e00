package io.github.alliancestats.claims;

import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.pounds;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Comparison;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Two years of invented records. In 2025: 742 arrests of 655 people, 401 charged, 18 jailed for 123 years, 301 warrants
 * executed of 330, drugs of £5.2m, cash of £2m and 18 farms. In 2024: 598 arrests and cash of £1.5m.
 */
final class UpdateOf2025 {

    static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 1);

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private final List<AllianceRecord> records = new ArrayList<>();

    private UpdateOf2025() {}

    static Comparison comparison() {
        UpdateOf2025 update = new UpdateOf2025();
        update.addPeople();
        update.addActivity();
        Operations operations =
                Operations.of(Operation.of("alliance", "Alliance"), Operation.of("heron", "Heron", "alliance"));
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(2025))
                .within(operations, OperationId.of("alliance"))
                .reportingIn(GBP)
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.OPERATION, Dimension.DRUG)
                .compareWith(ReportingPeriod.ofYear(2024), update.records);
    }

    private void addPeople() {
        for (int i = 0; i < 742; i++) {
            int person = i % 655;
            Proceedings.Builder suspect = Proceedings.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .person("p" + person)
                    .arrested(MAY);
            if (i < 401) {
                suspect.charged(MAY.plusDays(1), 1);
            }
            if (i < 18) {
                Period term = i == 0 ? Period.ofYears(21) : Period.ofYears(6);
                suspect.sentenced(MAY.plusMonths(3), Sentence.custody(term));
            }
            records.add(suspect.build());
        }
        for (int i = 0; i < 598; i++) {
            records.add(Proceedings.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .person("q" + i)
                    .arrested(MAY.minusYears(1))
                    .build());
        }
    }

    private void addActivity() {
        for (LocalDate day = LocalDate.of(2024, 1, 5); day.getYear() < 2026; day = day.plusMonths(1)) {
            records.add(StopSearch.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .searched(day)
                    .build());
        }
        for (int i = 0; i < 330; i++) {
            Warrant.Builder warrant = Warrant.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .obtained(MAY)
                    .power(Warrant.Power.DRUGS);
            records.add((i < 301 ? warrant.executed(MAY.plusDays(2)) : warrant).build());
        }
        for (int i = 0; i < 18; i++) {
            records.add(CannabisFarm.builder()
                    .id("cumbria", next())
                    .operation("alliance")
                    .closed(MAY)
                    .plants(20)
                    .build());
        }
        addCash(MAY, "2000000");
        addCash(MAY.minusYears(1), "1500000");
        records.add(DrugSeizure.builder()
                .id("cumbria", next())
                .operation("alliance")
                .seized(MAY)
                .drug(
                        Drug.COCAINE,
                        Quantity.kilograms("65"),
                        MonetaryValuation.of(ValuationBasis.STREET, pounds("5200000")))
                .build());
    }

    private void addCash(LocalDate day, String pounds) {
        records.add(CashSeizure.builder()
                .id("cumbria", next())
                .operation("alliance")
                .seized(day)
                .amount(pounds(pounds))
                .build());
    }

    private String next() {
        return "R-" + records.size();
    }
}
