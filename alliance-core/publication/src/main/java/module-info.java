/**
 * The publication of figures: tables with disclosure control, and manifests of figures. The artifact is
 * {@code io.github.alliancestats:alliance-publication}. It depends on {@code alliance-core}, which makes the figures.
 *
 * <p>{@link io.github.alliancestats.disclosure} suppresses or rounds small counts of people, and audits the result:
 *
 * <pre>{@code
 * StatisticalTable ages = StatisticalTable.builder(StatisticalTable.Kind.PEOPLE)
 *         .title("Arrests by age")
 *         .rows(List.of("10 to 17", "18 to 24", "25 and over"))
 *         .cell("10 to 17", 3)
 *         .cell("18 to 24", 41)
 *         .cell("25 and over", 96)
 *         .addTotals()
 *         .build();
 * PublishedTable safe = DisclosureControl.standard().apply(ages).publish();
 * safe.text("10 to 17", StatisticalTable.NUMBER); // [c]
 * safe.text("25 and over", StatisticalTable.NUMBER); // 96
 * }</pre>
 *
 * <p>{@link io.github.alliancestats.release} keeps the evidence for figures, to check them against the records later:
 *
 * <pre>{@code
 * DataExtract extract = DataExtract.of(records);
 * Manifest manifest = Manifest.of(year2023.summarize(extract), extract);
 * Manifest.parse(manifest.toText()).differencesFrom(manifest); // []
 * }</pre>
 */
@SuppressWarnings("requires-automatic") // only the build needs the annotations of Immutables
module io.github.alliancestats.publication {
    requires transitive io.github.alliancestats.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.alliancestats.disclosure;
    exports io.github.alliancestats.release;
}
