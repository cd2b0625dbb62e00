package io.github.alliancestats.engine.row;

import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets of kinds of record as numbers, with one bit for each kind. The numbers are written to canonical bytes, so the
 * order of the kinds must not change.
 */
public final class RecordKinds {

    public static final List<Class<? extends AllianceRecord>> ALL = List.of(
            DrugSeizure.class,
            CannabisFarm.class,
            CashSeizure.class,
            Asset.class,
            ConfiscationOrder.class,
            FinancialInvestigation.class,
            CrimeGroup.class,
            Disruption.class,
            Proceedings.class,
            Warrant.class,
            StopSearch.class,
            CountyLineClosure.class,
            WeaponSeizure.class,
            Action.class,
            Safeguarding.class,
            PublicReport.class);

    private RecordKinds() {}

    private static int bit(Class<?> kind) {
        return 1 << ALL.indexOf(kind);
    }

    /** Returns the bit of a kind of record, or the bits of all kinds below a common type. */
    public static int bits(Class<?> type) {
        int bits = 0;
        for (Class<?> kind : ALL) {
            bits |= kind.isAssignableFrom(type) || type.isAssignableFrom(kind) ? bit(kind) : 0;
        }
        return bits;
    }

    public static Set<Class<? extends AllianceRecord>> of(int bits) {
        Set<Class<? extends AllianceRecord>> kinds = new LinkedHashSet<>(ALL);
        kinds.removeIf(kind -> (bits & bit(kind)) == 0);
        return Collections.unmodifiableSet(kinds);
    }
}
