/**
 * Organised-crime metrics for police forces: records of seizures, cash and investigations in, exact
 * and explained figures out.
 *
 * <p>Start at {@link io.github.alliancestats.AllianceStats#forPeriod}.
 */
@SuppressWarnings("requires-automatic") // the annotations of Immutables are needed by the build alone
module io.github.alliancestats.core {
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires org.slf4j;

    exports io.github.alliancestats;
    exports io.github.alliancestats.release;
    exports io.github.alliancestats.claims;
    exports io.github.alliancestats.disclosure;
    exports io.github.alliancestats.stats;
    exports io.github.alliancestats.record;
    exports io.github.alliancestats.drug;
    exports io.github.alliancestats.money;
}
