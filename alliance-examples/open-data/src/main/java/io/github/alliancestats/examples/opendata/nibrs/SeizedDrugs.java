package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.account.RecordAccount;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of the drugs that were seized.
 *
 * @param seizures the incidents in which any drug was seized
 * @param seizuresByDrug the same by type of drug, each once for each of its types
 * @param quantities how much, by type of drug and unit
 * @param massGrams the weight of all that was weighed
 * @param massGramsByDrug the same by type of drug, of those of which any was weighed
 * @param massGramsByMonth the weight by month of the incident
 * @param account what became of the records
 */
record SeizedDrugs(
        long seizures,
        Map<String, Long> seizuresByDrug,
        List<SeizedQuantity> quantities,
        BigDecimal massGrams,
        Map<String, BigDecimal> massGramsByDrug,
        Map<String, BigDecimal> massGramsByMonth,
        RecordAccount account) {

    static SeizedDrugs of(NibrsData data) {
        Summary answer = Question.groupedBy(Dimension.DRUG, Dimension.MONTH, Question.DRUG_AND_UNIT)
                .summarize(data.incidents().stream()
                        .flatMap(incident -> incident.seized().stream())
                        .toList());
        return new SeizedDrugs(
                Question.seizures(answer),
                Question.seizuresByDrug(answer),
                SeizedQuantity.list(data.rows(), answer.by(Question.DRUG_AND_UNIT)),
                massGrams(answer),
                massGramsByDrug(answer),
                massGramsByMonth(answer),
                RecordAccount.of(answer));
    }

    private static BigDecimal massGrams(Summary answer) {
        return answer.figure(DrugMeasures.MASS).known().inBaseUnit();
    }

    private static Map<String, BigDecimal> massGramsByDrug(Summary answer) {
        Map<String, BigDecimal> grams = new TreeMap<>();
        answer.by(Dimension.DRUG).rows().forEach((drug, row) -> {
            if (row.figure(DrugMeasures.MASS).completeness().known() > 0) {
                grams.put(NibrsDrug.of(drug).toString(), massGrams(row));
            }
        });
        return grams;
    }

    private static Map<String, BigDecimal> massGramsByMonth(Summary answer) {
        Map<String, BigDecimal> grams = new TreeMap<>();
        answer.by(Dimension.MONTH).rows().forEach((month, row) -> grams.put(month.toString(), massGrams(row)));
        return grams;
    }
}
