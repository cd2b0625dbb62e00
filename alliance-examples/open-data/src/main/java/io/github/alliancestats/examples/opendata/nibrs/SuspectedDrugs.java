package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.examples.opendata.account.RecordAccount;
import io.github.alliancestats.measure.CrossKey;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.stats.Summary;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of all suspected drugs, seized or not.
 *
 * @param drugs how many drugs were reported: one for each row
 * @param drugsByMonth the same by month of the incident
 * @param drugsByAgency the same by id of the agency
 * @param incidents how many incidents they are of
 * @param incidentsByDrugRows the incidents by their number of drugs
 * @param incidentsByDrugTypes the incidents by their number of types of drug
 * @param incidentsByDrug the incidents by type of drug, each once for each of its types
 * @param account what became of the records
 */
record SuspectedDrugs(
        long drugs,
        Map<String, Long> drugsByMonth,
        Map<String, Long> drugsByAgency,
        long incidents,
        Map<Integer, Long> incidentsByDrugRows,
        Map<Integer, Long> incidentsByDrugTypes,
        Map<String, Long> incidentsByDrug,
        RecordAccount account) {

    static SuspectedDrugs of(NibrsData data) {
        Summary answer = Question.groupedBy(
                        Dimension.DRUG,
                        Question.DRUG_ROWS,
                        Question.DRUG_TYPES,
                        Question.MONTH_AND_DRUG_ROWS,
                        Question.AGENCY_AND_DRUG_ROWS)
                .summarize(data.incidents().stream().map(Incident::suspected).toList());
        Map<String, Long> byMonth = drugsByMonth(answer);
        return new SuspectedDrugs(
                byMonth.values().stream().mapToLong(Long::longValue).sum(),
                byMonth,
                drugsBy(Question.AGENCY_AND_DRUG_ROWS, answer),
                Question.seizures(answer),
                Question.seizuresBy(Question.DRUG_ROWS, answer),
                Question.seizuresBy(Question.DRUG_TYPES, answer),
                Question.seizuresByDrug(answer),
                RecordAccount.of(answer));
    }

    private static Map<String, Long> drugsByMonth(Summary answer) {
        Map<String, Long> drugs = new TreeMap<>();
        Question.PERIOD.months().forEach(month -> drugs.put(month.toString(), 0L));
        drugs.putAll(drugsBy(Question.MONTH_AND_DRUG_ROWS, answer));
        return drugs;
    }

    /** An incident has one month, one agency and one number of rows, so here the rows of the breakdown add. */
    private static <K extends Comparable<? super K>> Map<String, Long> drugsBy(
            Dimension<CrossKey<K, Integer>> keyAndDrugRows, Summary answer) {
        Map<String, Long> drugs = new TreeMap<>();
        answer.by(keyAndDrugRows).rows().forEach((key, row) -> {
            String first = key.first().orElseThrow().toString();
            key.second().ifPresent(rows -> drugs.merge(first, rows * Question.seizures(row), Long::sum));
        });
        return drugs;
    }
}
