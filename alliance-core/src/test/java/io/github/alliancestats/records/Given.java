package io.github.alliancestats.records;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.SeizedDrug;
import java.time.LocalDate;

/** Short ways to the records of an example: Cumbria's, in pounds, on a day. */
public final class Given {

    private Given() {}

    /** A seizure of drugs of which nothing but the name is known. */
    public static DrugSeizure seizure(String id, String day, Drug... drugs) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", id).seizedOn(LocalDate.parse(day));
        for (Drug drug : drugs) {
            seizure.drug(SeizedDrug.builder().drug(drug).build());
        }
        return seizure.build();
    }

    /** A seizure of one drug, valued at street level. */
    public static DrugSeizure valued(String id, String day, Drug drug, String pounds) {
        return valued(id, day, drug, MonetaryValuation.of(ValuationBasis.STREET, Records.pounds(pounds)));
    }

    /** A seizure of one drug with a valuation. */
    public static DrugSeizure valued(String id, String day, Drug drug, MonetaryValuation valuation) {
        return DrugSeizure.builder()
                .id("cumbria", id)
                .seizedOn(LocalDate.parse(day))
                .drug(SeizedDrug.builder().drug(drug).valuation(valuation).build())
                .build();
    }

    /** A seizure of sterling. */
    public static CashSeizure cash(String id, String day, String pounds) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seizedOn(LocalDate.parse(day))
                .amount(Records.pounds(pounds))
                .build();
    }

    /** Sterling whose investigation was opened and is not closed. */
    public static FinancialInvestigation funds(String id, String opened, String pounds) {
        return FinancialInvestigation.builder()
                .id("cumbria", id)
                .openedOn(LocalDate.parse(opened))
                .amount(Records.pounds(pounds))
                .build();
    }
}
