package io.github.alliancestats.examples.opendata.homeoffice;

import io.github.alliancestats.drug.DrugClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in a table of seizures the figures stand. A total is found by its heading. If that is the heading of
 * no column, or of two, the total is the column after the last drug of its class, provided that the heading
 * of this column stands twice too and so says nothing.
 *
 * @param allDrugs the column of all drugs
 * @param classes the columns of Classes A, B and C
 * @param unknown the column of seizures whose drug is not known
 * @param doubt what is wrong with the headings, if something is
 */
record Layout(int allDrugs, List<ClassColumns> classes, int unknown, Optional<String> doubt) {

    private static final List<DrugClass> CLASSES = List.of(DrugClass.A, DrugClass.B, DrugClass.C);

    /**
     * Finds the columns.
     *
     * @param headings the headings of the table
     * @return where its figures stand
     * @throws IOException with a message that says which heading it lacks, if it is no table of seizures
     */
    static Layout of(List<String> headings) throws IOException {
        int allDrugs = only(headings, SeizureTable.ALL_DRUGS);
        List<ClassColumns> classes = new ArrayList<>();
        List<String> drugs = new ArrayList<>();
        int next = allDrugs + 1;
        for (DrugClass drugClass : CLASSES) {
            int total = total(headings, drugClass);
            if (total <= next) {
                throw new IOException("its header must have the drugs of " + drugClass + " before their total");
            }
            classes.add(new ClassColumns(drugClass, next, total));
            drugs.addAll(headings.subList(next, total));
            next = total + 1;
        }
        Table.requireDistinct(drugs);
        return new Layout(allDrugs, classes, only(headings, SeizureTable.UNKNOWN), doubt(headings));
    }

    private static int only(List<String> headings, String heading) throws IOException {
        if (!standsOnce(headings, heading)) {
            throw mustStandOnce(headings, heading);
        }
        return headings.indexOf(heading);
    }

    private static int total(List<String> headings, DrugClass drugClass) throws IOException {
        String heading = ClassColumns.totalHeading(drugClass);
        if (standsOnce(headings, heading)) {
            return headings.indexOf(heading);
        }
        int place = headings.indexOf(ClassColumns.lastDrugHeading(drugClass)) + 1;
        if (place == 0 || place == headings.size() || standsOnce(headings, headings.get(place))) {
            throw mustStandOnce(headings, heading);
        }
        return place;
    }

    private static boolean standsOnce(List<String> headings, String heading) {
        return Collections.frequency(headings, heading) == 1;
    }

    private static String columns(List<String> headings, String heading) {
        int columns = Collections.frequency(headings, heading);
        return columns == 0 ? "no column" : columns + " columns";
    }

    private static IOException mustStandOnce(List<String> headings, String heading) {
        return new IOException(
                "its heading \"" + heading + "\" must head one column, but heads " + columns(headings, heading));
    }

    private static Optional<String> doubt(List<String> headings) {
        String wrong = Stream.concat(headings.stream(), CLASSES.stream().map(ClassColumns::totalHeading))
                .distinct()
                .filter(heading -> !standsOnce(headings, heading))
                .map(heading -> "\"" + heading + "\" heads " + columns(headings, heading))
                .collect(Collectors.joining(" and "));
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
    }
}
