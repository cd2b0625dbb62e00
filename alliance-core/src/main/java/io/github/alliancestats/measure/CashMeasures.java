package io.github.alliancestats.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.engine.rule.Counting;
import io.github.alliancestats.engine.rule.FactNeeds;
import io.github.alliancestats.engine.rule.OutOfTime;
import io.github.alliancestats.engine.rule.Rule;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DetentionClock;
import io.github.alliancestats.record.Fact;
import java.util.HexFormat;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** Measures of cash. Its flows through the stages are also part of {@link MoneyMeasures}. */
public final class CashMeasures {

    /** Distinct seizures of cash, by the day of seizure. */
    public static final Measure<Long> SEIZURES = Measure.standard(
                    CashSeizure.class,
                    "cash.seizures",
                    "Cash seizures",
                    "distinct seizures",
                    Counting.events(Rule.records(FactCode.PROPERTY_FLOW, Rule.having(RowFlag.TAKING))))
            .datedBy("day of seizure");

    /**
     * Cash seized under any power, by the day of seizure. It is neither confiscated nor forfeited.
     * Other currencies are converted at the rate of that day. For one power only, see {@link
     * MoneyMeasures#amount(Stage, io.github.alliancestats.money.Instrument...)}.
     */
    public static final Measure<MonetaryAmount> SEIZED =
            cash("cash.seized", "Cash seized", Stage.SEIZED).followingCount(SEIZURES);

    /** Cash forfeited by notice or by a court (POCA 2002 s297A, s298), by the day of forfeiture. */
    public static final Measure<MonetaryAmount> FORFEITED = cash("cash.forfeited", "Cash forfeited", Stage.FORFEITED);

    /** Cash released to its holder (POCA 2002 s297), by the day of release. */
    public static final Measure<MonetaryAmount> RELEASED = cash("cash.released", "Cash released", Stage.RELEASED);

    /** Cash held at the end of the last day of the period: a stock. */
    public static final Measure<MonetaryAmount> HELD =
            MoneyMeasures.held(CashSeizure.class, "cash.held", "Cash held at the end", FactCode.PROPERTY_HELD);

    /** Orders of detention and of restraint allow cash to be held. The first order of detention limits the later ones. */
    private static final FactNeeds IN_TIME = MoneyMeasures.HOLDING
            .raisedBy(RecordFacts.bit(Fact.CASH_DETAINED))
            .loweredBy(RecordFacts.bit(Fact.CASH_DETAINED) | RecordFacts.bit(Fact.CASH_RESTRAINED));

    private CashMeasures() {}

    private static Measure<MonetaryAmount> cash(String id, String name, Stage stage) {
        return Measure.standard(
                        CashSeizure.class, id, name, "sum of amounts", Counting.money(MoneyMeasures.flows(stage)))
                .datedBy("day on which it was " + stage.participle())
                .needing(MoneyMeasures.needs(stage))
                .followingCount(MoneyMeasures.times(stage));
    }

    /**
     * Returns the measure of cash that was held at the end of the last day of the period after its detention time had
     * ended.
     *
     * @param clock the rules for the detention time (POCA 2002 s295)
     * @return the measure. A query throws an {@link IllegalArgumentException} at the first cash seizure if its period
     *     ends on a day that the clock does not cover
     */
    public static Measure<MonetaryAmount> outOfTime(DetentionClock clock) {
        Rule rule = Rule.ownOnAnyDay(
                Rule.money(FactCode.OWN, Rule.ALL), new OutOfTime(Objects.requireNonNull(clock, "clock")));
        return outOfTime("cash.out-of-time.", "Cash", "sum of amounts", clock, Counting.money(rule));
    }

    /**
     * Returns the measure of seizures of cash that was held at the end of the last day of the period after its
     * detention time had ended.
     *
     * @param clock the rules for the detention time (POCA 2002 s295)
     * @return the measure, which throws as {@link #outOfTime} does
     */
    public static Measure<Long> seizuresOutOfTime(DetentionClock clock) {
        Rule rule = Rule.ownOnAnyDay(
                Rule.records(FactCode.OWN, Rule.ALL), new OutOfTime(Objects.requireNonNull(clock, "clock")));
        return outOfTime(
                "cash.seizures-out-of-time.", "Cash seizures", "distinct seizures", clock, Counting.events(rule));
    }

    private static <V> Measure<V> outOfTime(
            String id, String what, String countingBasis, DetentionClock clock, Counting<V> counting) {
        return Measure.standard(
                        CashSeizure.class,
                        id + named(clock),
                        what + " held out of time at the end, " + clock.jurisdiction(),
                        countingBasis,
                        counting)
                .datedBy(FactCode.AT_END)
                .needing(IN_TIME);
    }

    /** The jurisdiction, with a hash of the rules if they are not the standard ones. */
    private static String named(DetentionClock clock) {
        String part = MoneyMeasures.named(clock.jurisdiction());
        return clock.equals(DetentionClock.of(clock.jurisdiction()))
                ? part
                : part + "."
                        + HexFormat.of()
                                .formatHex(ByteSink.sha256(clock.toString().getBytes(UTF_8)), 0, 8);
    }
}
