package io.github.alliancestats.examples.opendata.homeoffice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seizures of one year by force.
 *
 * @param year the year
 * @param table the table
 * @param layout where its figures stand
 */
record SeizureTable(FinancialYear year, Table<Long> table, Layout layout) {

    static final String ALL_DRUGS = "All drugs";
    static final String UNKNOWN = "Unknown";

    static SeizureTable read(Path folder, FinancialYear year) throws IOException {
        Path file = folder.resolve("Seizures" + year.inFileNames() + ".csv");
        return Table.read(
                file,
                RowNames.FORCES,
                Numbers.COUNTS,
                table -> new SeizureTable(year, table, Layout.of(table.headings())));
    }

    /** The seizures of all forces that told. */
    long allDrugs() {
        return table.column(layout.allDrugs()).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    Optional<Long> allDrugs(String force) {
        return table.at(force, layout.allDrugs());
    }

    /** The totals of the classes and the seizures whose drug is not known, without those that are not told. */
    Map<String, Long> byClass(String force) {
        Map<String, Long> seizures = new LinkedHashMap<>();
        for (ClassColumns columns : layout.classes()) {
            put(seizures, columns.drugClass().toString(), table.at(force, columns.total()));
        }
        put(seizures, UNKNOWN, table.at(force, layout.unknown()));
        return seizures;
    }

    /** How many totals {@link #byClass} has when all are told. */
    int classesAndUnknown() {
        return layout.classes().size() + 1;
    }

    /** The seizures of each drug, under its class and as it is headed. */
    Map<String, Map<String, Long>> byDrug(String force) {
        Map<String, Map<String, Long>> seizures = new LinkedHashMap<>();
        for (ClassColumns columns : layout.classes()) {
            seizures.put(columns.drugClass().toString(), drugs(columns, force));
        }
        return seizures;
    }

    /** Why the classes and drugs of this year can't be told apart, if they can't. The total stands all the same. */
    Optional<String> reasonToLeaveOut() {
        List<BelowPart> wrong = table.names().stream()
                .flatMap(force -> classesBelowDrug(force).limit(1))
                .toList();
        long told = table.column(layout.allDrugs()).size();
        // One such force is a slip of a figure; if it is most of them, it is the headings that slipped.
        if (wrong.size() * 2L <= told) {
            return Optional.empty();
        }
        return Optional.of("the headings do not stand over their columns: "
                + layout.doubt().map(doubt -> doubt + ", and ").orElse("")
                + "a class is below one of its own drugs for " + wrong.size() + " of " + told
                + " forces, which no count can be (" + wrong.get(0) + ")");
    }

    /** What was read by its place since its heading does not tell, if anything was. */
    Optional<String> readByPlace() {
        return layout.doubt()
                .map(doubt -> doubt + ", so a total without a heading of its own is read from the column after the"
                        + " other drugs of its class");
    }

    List<BelowPart> totalsBelowPart() {
        return table.names().stream()
                .flatMap(force -> Stream.concat(classesBelowDrug(force), allDrugsBelowClass(force)))
                .toList();
    }

    private Stream<BelowPart> classesBelowDrug(String force) {
        return layout.classes().stream()
                .flatMap(columns -> belowPart(
                        force,
                        columns.drugClass().toString(),
                        table.at(force, columns.total()),
                        drugs(columns, force)));
    }

    private Stream<BelowPart> allDrugsBelowClass(String force) {
        return belowPart(force, ALL_DRUGS, allDrugs(force), byClass(force));
    }

    /** The total with the largest of its parts, if that is larger. */
    private Stream<BelowPart> belowPart(String force, String name, Optional<Long> total, Map<String, Long> parts) {
        return parts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(part -> total.isPresent() && total.get() < part.getValue())
                .map(part -> new BelowPart(
                        year.toString(), force, name, total.orElseThrow(), part.getKey(), part.getValue()))
                .stream();
    }

    private Map<String, Long> drugs(ClassColumns columns, String force) {
        return table.told(force, columns.firstDrug(), columns.total());
    }

    private static void put(Map<String, Long> seizures, String name, Optional<Long> told) {
        told.ifPresent(count -> seizures.put(name, count));
    }
}
