package io.github.alliancestats.examples.opendata.nibrs;

import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Summary;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of all suspected drugs, seized or not.
 *
 * @param drugs how many drugs were reported: one for each row
 * @param drugsByMonth the same by month of the incident
 * @param incidents how many incidents they are of
 * @param incidentsByDrugRows the incidents by their number of drugs
 * @param incidentsByDrug the incidents by type of drug, each once for each of its types
 * @param account what became of the records
 */
record SuspectedDrugs(
        long drugs,
        Map<String, Long> drugsByMonth,
        long incidents,
        Map<Integer, Long> incidentsByDrugRows,
        Map<String, Long> incidentsByDrug,
        RecordAccount account) {

    static SuspectedDrugs of(NibrsData data) {
        Summary answer = Question.groupedBy(Dimension.DRUG, Question.DRUG_ROWS, Question.MONTH_AND_DRUG_ROWS)
                .summarize(data.incidents().stream().map(Incident::suspected));
        Map<String, Long> byMonth = drugsByMonth(answer);
        return new SuspectedDrugs(
                byMonth.values().stream().mapToLong(Long::longValue).sum(),
                byMonth,
                Question.seizures(answer),
                incidentsByDrugRows(answer),
                Question.seizuresByDrug(answer),
                RecordAccount.of(answer));
    }

    private static Map<Integer, Long> incidentsByDrugRows(Summary answer) {
        Map<Integer, Long> incidents = new TreeMap<>();
        answer.by(Question.DRUG_ROWS).rows().forEach((rows, row) -> incidents.put(rows, Question.seizures(row)));
        return incidents;
    }

    /** An incident has one month and one number of rows, so here the rows of the breakdown add. */
    private static Map<String, Long> drugsByMonth(Summary answer) {
        Map<String, Long> drugs = new TreeMap<>();
        Question.PERIOD.months().forEach(month -> drugs.put(month.toString(), 0L));
        answer.by(Question.MONTH_AND_DRUG_ROWS)
                .rows()
                .forEach((key, row) ->
                        drugs.merge(key.first().toString(), key.second() * Question.seizures(row), Long::sum));
        return drugs;
    }
}
