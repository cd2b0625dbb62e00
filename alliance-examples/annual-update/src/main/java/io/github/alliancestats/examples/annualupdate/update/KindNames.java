package io.github.alliancestats.examples.annualupdate.update;

import io.github.alliancestats.quality.Exclusion;
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
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Summary;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the kinds of record in an update, in the order of its sections. */
final class KindNames {

    private static final List<Map.Entry<Class<? extends AllianceRecord>, String>> NAMES = List.of(
            Map.entry(DrugSeizure.class, "drug seizures"),
            Map.entry(CannabisFarm.class, "cannabis farms"),
            Map.entry(CashSeizure.class, "cash seizures"),
            Map.entry(Asset.class, "assets"),
            Map.entry(ConfiscationOrder.class, "confiscation orders"),
            Map.entry(FinancialInvestigation.class, "financial investigations"),
            Map.entry(CrimeGroup.class, "organised crime groups"),
            Map.entry(Disruption.class, "disruptions"),
            Map.entry(Proceedings.class, "arrests, charges, sentences"),
            Map.entry(Warrant.class, "warrants"),
            Map.entry(StopSearch.class, "stop-searches"),
            Map.entry(CountyLineClosure.class, "county lines"),
            Map.entry(WeaponSeizure.class, "weapons"),
            Map.entry(Action.class, "other actions"),
            Map.entry(Safeguarding.class, "safeguarding"),
            Map.entry(PublicReport.class, "reports by the public"));

    private KindNames() {}

    /** Returns the facts in a file of such records. Later events of assets and of cash are in one other file. */
    private static Set<Fact> facts(Class<? extends AllianceRecord> kind) {
        return kind == Asset.class
                ? Set.of(Fact.ASSETS_SEIZED, Fact.ASSETS_FROZEN, Fact.ASSETS_RESTRAINED)
                : Fact.of(kind);
    }

    /** Returns the names of the kinds of record that were not supplied. Records in doubt and rejected rows perhaps were. */
    static List<String> notSuppliedTo(Summary summary, DataExtract extract) {
        Set<String> inDoubt = summary.exclusions().stream()
                .filter(exclusion -> exclusion.reason() == Exclusion.ExclusionReason.RECORDING_UNKNOWN)
                .map(Exclusion::kind)
                .collect(Collectors.toSet());
        return NAMES.stream()
                .filter(name -> Collections.disjoint(summary.supplied(), facts(name.getKey())))
                .filter(name -> extract.rejections().stream()
                        .allMatch(row -> Collections.disjoint(row.facts(), facts(name.getKey()))))
                .filter(name -> extract.stream()
                        .noneMatch(record -> name.getKey().isInstance(record) && inDoubt.contains(record.kind())))
                .map(Map.Entry::getValue)
                .toList();
    }
}
