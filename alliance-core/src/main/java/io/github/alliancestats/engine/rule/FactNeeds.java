package io.github.alliancestats.engine.rule;

import static io.github.alliancestats.engine.row.RecordFacts.bit;

import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RecordFacts;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Fact;

/**
 * The facts that a measure needs, as {@link RecordFacts} numbers them.
 *
 * @param any at least one of them must be supplied
 * @param all each of them must be supplied
 * @param ending the facts that end a stock. Without them it can be too high
 */
public record FactNeeds(long any, long all, long ending) {

    /** The facts that add to the property that is held. */
    public static final long HOLDINGS = RecordFacts.TAKING | RecordFacts.of(Stage.INTEREST);

    /** The facts that end the holding of property. */
    public static final long DISPOSALS =
            RecordFacts.of(Stage.RELEASED) | RecordFacts.of(Stage.FORFEITED) | RecordFacts.of(Stage.DESTROYED);

    /** Returns the needs of a rule over rows with a code, in records of a type. */
    static FactNeeds of(Class<? extends AllianceRecord> type, FactCode code) {
        long ofType = RecordFacts.ofType(type);
        Fact fact = code.fact();
        long counted = fact != null ? bit(fact) : code == FactCode.PROPERTY_FLOW ? RecordFacts.TAKING : -1;
        return new FactNeeds(counted & ofType, 0, 0);
    }

    /** Returns the needs among some facts. */
    public FactNeeds among(long some) {
        return new FactNeeds(any & some, all & some, ending & some);
    }

    /** Returns all facts that can change the figure. */
    public long facts() {
        return any | all | ending;
    }
}
