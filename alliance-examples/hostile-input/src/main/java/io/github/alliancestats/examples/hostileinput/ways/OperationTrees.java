package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.examples.hostileinput.input.Absurd;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.Monetary;

/** Trees of operations, wide, deep or with a way that leads back, and chains of merges; and figures within them. */
public final class OperationTrees {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);

    private OperationTrees() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        if (data.consumeBoolean()) {
            Contract.unlessRefused(() -> merges(data))
                    .ifPresent(aliases -> aliases.entries().forEach(merge -> aliases.resolve(merge.id(), DAY)));
            return;
        }
        Contract.unlessRefused(() -> tree(data)).ifPresent(operations -> count(operations, data));
    }

    private static Operations tree(FuzzedDataProvider data) {
        List<Operation> all = new ArrayList<>();
        all.add(Operation.of("o0", "O"));
        boolean chain = data.consumeBoolean();
        int number = data.consumeInt(1, chain ? 20_000 : 200);
        for (int i = 1; i <= number; i++) {
            int above = chain ? i - 1 : data.consumeInt(0, number + 1);
            all.add(Operation.of("o" + i, "O", "o" + above));
        }
        if (data.consumeBoolean()) {
            all.add(named(new Absurd(data)));
        }
        return Operations.of(all);
    }

    private static Operation named(Absurd values) {
        return Operation.of(values.operationId().value(), values.text()).partners(values.list(values::text));
    }

    private static void count(Operations operations, FuzzedDataProvider data) {
        List<AllianceRecord> records = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            OperationId tag = data.pickValue(operations.all()).id();
            records.add(CashSeizure.builder()
                    .id("f", "c" + i)
                    .seized(DAY)
                    .operation(tag)
                    .amount(BigDecimal.TEN, Monetary.getCurrency("GBP"))
                    .thenRemainder(Stage.RELEASED, DAY.plusDays(i))
                    .build());
        }
        OperationId umbrella = data.pickValue(operations.all()).id();
        Summary answer = StatsQuery.of(ReportingPeriod.ofYear(2023))
                .within(operations, umbrella)
                .groupedBy(Dimension.OPERATION)
                .summarize(records);
        long within = records.stream()
                .filter(record -> operations.isWithin(record.operations().get(0), umbrella))
                .count();
        Contract.require(answer.figure(CashMeasures.SEIZURES).known() == within, "an umbrella counts what is below it");
        Contract.require(
                Optional.ofNullable(answer.by(Dimension.OPERATION).rows().get(umbrella))
                                .isPresent()
                        == within > 0,
                "an umbrella has a row");
    }

    private static Aliases merges(FuzzedDataProvider data) {
        Aliases.Builder builder = Aliases.builder();
        boolean chain = data.consumeBoolean();
        int number = data.consumeInt(1, chain ? 20_000 : 100);
        for (int i = 0; i < number; i++) {
            int into = chain ? i + 1 : data.consumeInt(0, number);
            builder.merged("g" + i, "g" + into, DAY.plusDays(chain ? 0 : data.consumeInt(0, 3)));
        }
        return builder.build();
    }
}
