package io.github.alliancestats.records;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.SharingKey;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

/** Short ways to the records of an example: Cumbria's, in pounds, on a day. */
public final class Given {

    private Given() {}

    /** A key of exchange from a seed: the same in each run, and so no secret. */
    public static SharingKey key(long seed) {
        byte[] secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return SharingKey.of(secret);
    }

    /** A seizure of drugs for which only the name is known. */
    public static DrugSeizure seizure(String id, String day, Drug... drugs) {
        DrugSeizure.Builder seizure = DrugSeizure.builder().id("cumbria", id).seized(LocalDate.parse(day));
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
                .seized(LocalDate.parse(day))
                .drug(SeizedDrug.builder().drug(drug).valuation(valuation).build())
                .build();
    }

    /** Records of Cumbria, with all facts of some kinds declared to be covered, always. */
    @SafeVarargs
    public static DataExtract declared(
            Iterable<? extends AllianceRecord> records, Class<? extends AllianceRecord>... kinds) {
        DataExtract extract = DataExtract.of(records);
        for (Class<? extends AllianceRecord> kind : kinds) {
            extract = extract.covering(covering(Fact.of(kind)));
        }
        return extract;
    }

    /** Cumbria's coverage of some facts, always and with all that was open. */
    public static Coverage covering(Set<Fact> facts) {
        ReportingPeriod always = ReportingPeriod.ofEndExclusive(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));
        return Coverage.of(ForceId.of("cumbria"), always, facts).withOpening(always.start());
    }

    /** A seizure of sterling. */
    public static CashSeizure cash(String id, String day, String pounds) {
        return CashSeizure.builder()
                .id("cumbria", id)
                .seized(LocalDate.parse(day))
                .amount(Records.pounds(pounds))
                .build();
    }

    /** Sterling whose investigation, of money laundering, was opened and is not closed. */
    public static FinancialInvestigation funds(String id, String opened, String pounds) {
        return FinancialInvestigation.builder()
                .id("cumbria", id)
                .opened(LocalDate.parse(opened))
                .amount(Records.pounds(pounds))
                .purpose(FinancialInvestigation.Purpose.MONEY_LAUNDERING)
                .build();
    }
}
