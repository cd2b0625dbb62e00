package io.github.alliancestats.examples.annualupdate.text;

import io.github.alliancestats.examples.annualupdate.figures.Words;
import io.github.alliancestats.examples.annualupdate.update.HomeOfficeReturn;
import io.github.alliancestats.examples.annualupdate.update.HomeOfficeReturn.Row;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.stats.Figure;
import java.util.List;
import java.util.Optional;

/** The Home Office return as text: each class, and below it each of its drugs. */
final class ReturnText {

    private final HomeOfficeReturn told;
    private final TextTable table =
            new TextTable("Class", "Drug", "Seizures>", "Kilograms>", "Thousand doses>", "Plants>");

    private ReturnText(HomeOfficeReturn told) {
        this.told = told;
    }

    static void write(HomeOfficeReturn told, Update update, Page page) {
        page.heading("Home Office return");
        page.line(update.titleOfReturn());
        page.blank();
        ReturnText text = new ReturnText(told);
        text.rows();
        page.table(text.table);
        text.unmeasured(page);
        page.note(
                "A seizure of several drugs is one in the total, one under each class and one under each drug, so no"
                        + " column of seizures adds up.",
                "Weights of different drugs have no meaningful sum, so classes and the total have none.",
                "A dash stands where some of a drug was not measured and nothing of the rest is in that unit, and nothing"
                        + " stands where all of it was measured in other units. Volumes, wraps, canisters and single"
                        + " items have no column in this layout.");
    }

    private void rows() {
        told.classes().forEach((drugClass, seizures) -> {
            all(drugClass.toString(), "All drugs", seizures);
            told.rows().stream().filter(row -> row.drugClass() == drugClass).forEach(this::drug);
        });
        all("Total", "", told.total());
    }

    private void all(String drugClass, String drugs, Figure<Long> seizures) {
        table.add(drugClass, drugs, Words.inTable(seizures), "", "", "");
    }

    private void drug(Row row) {
        table.add(
                row.drugClass().toString(),
                row.drug().toString(),
                Words.inTable(row.seizures()),
                Words.ifMeasured(row.mass(), row.kilograms()),
                Words.ifMeasured(row.doses(), row.thousandDoses()),
                Words.ifMeasured(row.plants(), Optional.of(row.plants().number())));
    }

    /** Of how many seizures a quantity is lacking, in the rows where one is. */
    private void unmeasured(Page page) {
        List<String> rows = told.rows().stream()
                .filter(row -> Words.unmeasured(row.mass()) > 0)
                .map(ReturnText::unmeasured)
                .toList();
        if (!rows.isEmpty()) {
            page.note("Not measured in full: " + String.join("; ", rows) + ".");
        }
    }

    private static String unmeasured(Row row) {
        return row.drugClass() + ", " + row.drug() + " " + Words.count(Words.unmeasured(row.mass())) + " of "
                + Words.count(row.mass().completeness().seen());
    }
}
