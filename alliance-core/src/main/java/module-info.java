/**
 * Organised-crime metrics for police forces: records of seizures, cash and investigations in, exact
 * and explained figures out. What follows is a tour; its {@code records}, {@code coverage}, {@code operations},
 * {@code pounds} and {@code rates} are the caller's, as in {@code docs/tour.md}.
 *
 * <h2>Ask</h2>
 *
 * <p>A question starts at {@link io.github.alliancestats.AllianceStats#forPeriod}. It is a value: each call makes another
 * one, which can be kept and asked again. {@link io.github.alliancestats.stats.StatsQuery} says what can be asked.
 *
 * <pre>{@code
 * StatsQuery year2023 = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
 *         .within(operations, alliance) // the umbrella and all below it
 *         .reportingIn(rates) // other currencies at the caller's rates
 *         .valuedAt(ValuationBasis.STREET) // one basis at a time
 *         .groupedBy(Dimension.DRUG, Dimension.FORCE);
 * }</pre>
 *
 * <h2>Hand over records</h2>
 *
 * <p>Each event is one record of {@link io.github.alliancestats.record}, built by the builder of its kind. Builders refuse
 * nonsense at once; what is not known is left out, and is not zero. What happens later to the same thing comes as a
 * higher revision of its record. Records are read once, in any order.
 *
 * <pre>{@code
 * AllianceRecord late = CashSeizure.builder()
 *         .id("cumbria", "C-79") // unique within the force
 *         .seized(LocalDate.of(2023, 9, 4))
 *         .operation("marrowfell")
 *         .amount(new BigDecimal("1200"), pounds)
 *         .build();
 * DataExtract extract = DataExtract.of(records).covering(coverage); // the days and the keys that they cover
 * Summary now = year2023.summarize(extract);
 * }</pre>
 *
 * <h2>Read figures</h2>
 *
 * <p>A {@link io.github.alliancestats.measure.Measure} names what is counted, a {@link io.github.alliancestats.stats.Figure}
 * is how much, for how many records it is known ({@link io.github.alliancestats.quality.Completeness}), and the claims that it allows.
 *
 * <pre>{@code
 * now.figure(CashMeasures.SEIZED).text(); // £4,300,086.12
 * now.figure(DrugMeasures.VALUE).claim(Wording.MORE_THAN); // Optional[more than £11.2m]
 * now.figure(DrugMeasures.VALUE).completeness(); // known for 1 of 2 (not valued: 1)
 * }</pre>
 *
 * <p>Breakdowns are by {@link io.github.alliancestats.measure.Dimension}. Their rows count what is distinct in each, so they
 * need not add to the total.
 *
 * <pre>{@code
 * now.by(Dimension.DRUG).get(Drug.HEROIN).figure(DrugMeasures.SEIZURES).text(); // 1
 * now.by(Dimension.DRUG).get(Drug.CANNABIS_PLANT).figure(DrugMeasures.SEIZURES).text(); // 1
 * now.by(Dimension.DRUG).total().figure(DrugMeasures.SEIZURES).text(); // 2
 * }</pre>
 *
 * <h2>See what was left out</h2>
 *
 * <p>Every record is included, excluded with a reason, or outside the question:
 *
 * <pre>{@code
 * now.seen(); // 4
 * now.included() + now.excluded() + now.outside(); // 4
 * }</pre>
 *
 * <h2>Add, compare, explain</h2>
 *
 * <p>Summaries of equal queries add as if their records had been summarized together. The query's
 * {@link io.github.alliancestats.quality.Deduplication} decides what they keep for that. A
 * {@link io.github.alliancestats.stats.Comparison} gives growth only between comparable figures. A
 * {@link io.github.alliancestats.stats.DataExtract} keeps records, so that figures can be explained.
 *
 * <pre>{@code
 * Summary more = year2023.summarize(DataExtract.of(List.of(late)).covering(coverage));
 * now.plus(more).figure(CashMeasures.SEIZED).text(); // £4,301,286.12
 * Comparison change = year2023.compareWith(ReportingPeriod.ofYear(2022), extract);
 * change.change(CashMeasures.SEIZED).growth().isPresent(); // false
 * year2023.explain(now.figure(CashMeasures.SEIZED), extract).contributions().size(); // 1
 * }</pre>
 *
 * <p>Tables that are safe to publish, and manifests, are in the artifact {@code alliance-publication}.
 *
 * <h2>What to rely on</h2>
 *
 * <p>Every type is immutable and thread-safe, except builders. Nothing may be null unless it is marked so. Nothing is read from the clock, the
 * default locale or zone, the network or a file, and nothing of a record is logged. Wrong arguments are answered by
 * {@link java.lang.IllegalArgumentException} or {@link java.lang.IllegalStateException}, whose message says what was
 * wrong and what is allowed. Null is refused by {@link java.lang.NullPointerException} with the name of the parameter.
 * The methods that throw other exceptions name them. Money needs an implementation of JavaMoney
 * that the first thread to use it can see; {@link io.github.alliancestats.AllianceStats} says how that can fail.
 */
@SuppressWarnings("requires-automatic") // the annotations of Immutables are needed by the build alone
module io.github.alliancestats.core {
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.slf4j;

    exports io.github.alliancestats;
    exports io.github.alliancestats.stats;
    exports io.github.alliancestats.stats.view;
    exports io.github.alliancestats.measure;
    exports io.github.alliancestats.quality;
    exports io.github.alliancestats.reference;
    exports io.github.alliancestats.record;
    exports io.github.alliancestats.record.common;
    exports io.github.alliancestats.drug;
    exports io.github.alliancestats.money;
}
