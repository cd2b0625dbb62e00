package io.github.alliancestats.records;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Exclusion.ExclusionReason;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Key;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.SharingKey;
import io.github.alliancestats.stats.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Short ways to the records of an example: Cumbria's, in pounds, on a day. */
public final class Given {

    private static final ReportingPeriod ALWAYS =
            ReportingPeriod.ofEndExclusive(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    private Given() {}

    /** A key of exchange from a seed: the same in each run, and so no secret. */
    public static SharingKey key(long seed) {
        byte[] secret = new byte[32];
        new Random(seed).nextBytes(secret);
        return SharingKey.of(secret);
    }

    /** The number of excluded records by reason, without reasons that have none. */
    public static Map<ExclusionReason, Long> excluded(Summary summary) {
        Map<ExclusionReason, Long> counts = new EnumMap<>(ExclusionReason.class);
        for (ExclusionReason reason : ExclusionReason.values()) {
            counts.put(reason, summary.excluded(reason));
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
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

    /** Records that are all that there are: all facts of their forces are declared, always and with all that was open. */
    public static DataExtract complete(Iterable<? extends AllianceRecord> records) {
        return complete(DataExtract.of(records));
    }

    /** As above, of an extract. */
    public static DataExtract complete(DataExtract extract) {
        List<Coverage.Declaration> all = new ArrayList<>();
        extract.stream().map(AllianceRecord::force).distinct().forEach(force -> {
            for (Fact fact : Fact.values()) {
                all.add(new Coverage.Declaration(
                        force, fact, List.of(ALWAYS), new TreeSet<>(List.of(ALWAYS.start())), Set.of(Key.values())));
            }
        });
        return extract.covering(Coverage.of(all));
    }

    /** Cumbria's coverage of some facts, always and with all that was open. */
    public static Coverage covering(Set<Fact> facts) {
        return Coverage.of(ForceId.of("cumbria"), ALWAYS, facts)
                .withOpening(ALWAYS.start())
                .carrying(Key.OPERATION, Key.values());
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
