package io.github.alliancestats.examples.hostileinput.input;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.money.AssetKind;
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
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Records of all kinds, as far as their builders take what they are given. */
public final class AbsurdRecords {

    private static final List<Supplier<AllianceRecord.Builder<?>>> BUILDERS = List.of(
            DrugSeizure::builder,
            CashSeizure::builder,
            () -> Asset.builder(AssetKind.VEHICLE),
            CannabisFarm::builder,
            ConfiscationOrder::builder,
            FinancialInvestigation::builder,
            CrimeGroup::builder,
            Disruption::builder,
            Proceedings::builder,
            Warrant::builder,
            StopSearch::builder,
            CountyLineClosure::builder,
            WeaponSeizure::builder,
            Action::builder,
            Safeguarding::builder,
            PublicReport::builder);

    private AbsurdRecords() {}

    /** Some records, none with the id of another unless the fuzzer gives them one. */
    public static List<AllianceRecord> of(FuzzedDataProvider data) {
        Setters setters = new Setters(new Absurd(data), data);
        List<AllianceRecord> records = new ArrayList<>();
        int number = data.consumeInt(1, 6);
        for (int i = 0; i < number; i++) {
            AllianceRecord.Builder<?> builder = data.pickValue(BUILDERS).get();
            builder.id("f", "r" + i);
            setters.some(builder, 12);
            Contract.unlessRefusedInConfidence(() -> build(builder)).ifPresent(record -> {
                Contract.require(!record.toString().contains(Contract.SECRET), "a record tells of nobody");
                Contract.unlessRefused(record::digest);
                records.add(record);
            });
        }
        return records;
    }

    private static AllianceRecord build(AllianceRecord.Builder<?> builder) {
        try {
            return (AllianceRecord) builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError("build threw an error", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no build", e);
        }
    }
}
