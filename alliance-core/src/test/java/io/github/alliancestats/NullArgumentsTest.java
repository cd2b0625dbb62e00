package io.github.alliancestats;

import static io.github.alliancestats.records.Records.EUR;
import static io.github.alliancestats.records.Records.GBP;
import static io.github.alliancestats.records.Records.RATES;
import static io.github.alliancestats.records.Records.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.FigureState;
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
import io.github.alliancestats.record.InvalidRecordException;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.records.Given;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.RecordIntake;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Null for each parameter of the core. */
class NullArgumentsTest extends NullChecks {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

    @Override
    List<Object> roots() {
        return new ViewsTest().roots();
    }

    @Override
    List<Object> others() {
        CashSeizure cash = Given.cash("C1", "2024-05-06", "1500");
        Predicate<Object> any = object -> true;
        Function<Object, Optional<Object>> none = object -> Optional.empty();
        Callable<AllianceRecord> mapper = () -> cash;
        Executor executor = Runnable::run;
        return List.of(
                "cumbria",
                1,
                1L,
                true,
                DAY,
                BigDecimal.ONE,
                Instant.parse("2024-05-06T10:00:00Z"),
                ZoneOffset.UTC,
                Period.ofYears(1),
                YearMonth.of(2024, 5),
                EUR,
                Records.pounds("10"),
                CashSeizure.class,
                any,
                none,
                mapper,
                executor,
                new byte[32],
                new int[] {1, 2},
                new SecureRandom(),
                assertThrows(
                        InvalidRecordException.class,
                        () -> CashSeizure.builder().build()),
                Optional.empty(),
                List.of(),
                Set.of(),
                new java.util.TreeSet<LocalDate>(),
                Map.of());
    }

    @Override
    Map<String, Object> ofGenericType() {
        Map<String, Object> samples = new HashMap<>();
        samples.put("K", Drug.COCAINE);
        samples.put("V", 1L);
        samples.put("java.util.Set<" + Fact.class.getName() + ">", Fact.of(CashSeizure.class));
        samples.put(Stage.class.getName(), Stage.FORFEITED);
        return samples;
    }

    @Override
    Map<Class<?>, Supplier<?>> fresh() {
        Map<Class<?>, Supplier<?>> makers = new HashMap<>();
        builders().forEach((type, maker) -> makers.put(type, () -> maker.get().id("cumbria", "N-1")));
        makers.put(AllianceRecord.Builder.class, makers.get(StopSearch.Builder.class));
        makers.put(RecoverableProperty.Builder.class, makers.get(CashSeizure.Builder.class));
        makers.put(SeizedDrug.Builder.class, () -> SeizedDrug.builder().drug(Drug.HEROIN));
        makers.put(ExchangeRates.Builder.class, () -> ExchangeRates.into(GBP));
        makers.put(Aliases.Builder.class, Aliases::builder);
        makers.put(RecordIntake.class, DataExtract::writer);
        makers.put(RecordIntake.Feed.class, () -> DataExtract.writer().feed("cash", Fact.of(CashSeizure.class)));
        return makers;
    }

    private static Map<Class<?>, Supplier<AllianceRecord.Builder<?>>> builders() {
        Map<Class<?>, Supplier<AllianceRecord.Builder<?>>> makers = new LinkedHashMap<>();
        makers.put(Action.Builder.class, () -> Action.builder().type("leaflets"));
        makers.put(Asset.Builder.class, () -> Asset.builder(AssetKind.VEHICLE).takenBy(Stage.SEIZED));
        makers.put(CannabisFarm.Builder.class, CannabisFarm::builder);
        makers.put(CashSeizure.Builder.class, () -> CashSeizure.builder().amount(Records.pounds("1000")));
        makers.put(
                ConfiscationOrder.Builder.class,
                () -> ConfiscationOrder.builder().obligor(Obligor.of("P1", Records.pounds("1000"))));
        makers.put(
                CountyLineClosure.Builder.class,
                () -> CountyLineClosure.builder().type(CountyLineClosure.LineType.TYPE_1));
        makers.put(CrimeGroup.Builder.class, () -> CrimeGroup.builder().crimeGroup("G1"));
        makers.put(Disruption.Builder.class, () -> Disruption.builder().assessment(Disruption.Assessment.MINOR));
        makers.put(DrugSeizure.Builder.class, () -> DrugSeizure.builder().drug(Drug.HEROIN));
        makers.put(FinancialInvestigation.Builder.class, FinancialInvestigation::builder);
        makers.put(Proceedings.Builder.class, () -> Proceedings.builder().person("P1"));
        makers.put(PublicReport.Builder.class, PublicReport::builder);
        makers.put(Safeguarding.Builder.class, () -> Safeguarding.builder().step(Safeguarding.Step.VISIT));
        makers.put(StopSearch.Builder.class, StopSearch::builder);
        makers.put(Warrant.Builder.class, () -> Warrant.builder().address("A1"));
        makers.put(WeaponSeizure.Builder.class, () -> WeaponSeizure.builder().weapon(WeaponSeizure.Weapon.BLADE, 1));
        return makers;
    }

    /** A builder that refuses null names its record, also if it refuses it in {@code build()}. */
    @Override
    boolean isRefused(Object builder, String name, Call call) throws Exception {
        if (builder instanceof SeizedDrug.Builder drug) {
            call.on(drug);
            try {
                SeizedDrug made = drug.build();
                assertThat(made)
                        .isEqualTo(SeizedDrug.builder().drug(Drug.HEROIN).build());
                return false;
            } catch (InvalidRecordException invalid) {
                return requireNamed(invalid, "SeizedDrug", name);
            }
        }
        if (!(builder instanceof AllianceRecord.Builder<?>)) {
            call.on(builder);
            assertThat(isNullable(call.method(), call.index()))
                    .as("null is accepted, but not declared")
                    .isTrue();
            return false;
        }
        if (builder instanceof Asset.Builder && call.method().getName().equals("taken")) {
            return isRefusedAsTaken(call, name);
        }
        boolean isIdentified = Set.of("id", "revising").contains(call.method().getName());
        AllianceRecord.Builder<?> record = isIdentified
                ? Objects.requireNonNull(builders().get(builder.getClass())).get()
                : (AllianceRecord.Builder<?>) builder;
        String kind = builder.getClass().getEnclosingClass().getSimpleName();
        AllianceRecord made;
        try {
            call.on(record);
            if (isIdentified) {
                record.id("cumbria", "N-1");
            }
            made = built(record);
        } catch (IllegalArgumentException | NullPointerException thrown) {
            return requireNamed(thrown, kind, "cumbria/N-1", name);
        }
        AllianceRecord plain = built(
                Objects.requireNonNull(builders().get(builder.getClass())).get().id("cumbria", "N-1"));
        assertThat(isNullable(call.method(), call.index()))
                .as("null is accepted, but not declared")
                .isTrue();
        if (call.method().getParameterCount() == 1) {
            assertThat(made).isEqualTo(plain);
        } else if (!made.equals(plain)) {
            requireNoOtherCompleteFigure(made, plain);
        }
        return false;
    }

    /** An asset is taken by one stage, which is a taking. */
    private static boolean isRefusedAsTaken(Call call, String name) throws Exception {
        Asset.Builder asset = Asset.builder(AssetKind.VEHICLE).id("cumbria", "N-1");
        call.arguments()[1 - call.index()] = call.index() == 1 ? Stage.SEIZED : call.arguments()[1];
        call.on(asset);
        try {
            assertThat(asset.build().date()).isEmpty();
            return false;
        } catch (InvalidRecordException invalid) {
            return requireNamed(invalid, "Asset", "cumbria/N-1", name);
        }
    }

    private static AllianceRecord built(AllianceRecord.Builder<?> builder) throws Exception {
        try {
            return (AllianceRecord) builder.getClass().getMethod("build").invoke(builder);
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            throw (Exception) thrown.getCause();
        }
    }

    private static void requireNoOtherCompleteFigure(AllianceRecord made, AllianceRecord plain) {
        StatsQuery query = AllianceStats.forPeriod(YEAR)
                .reportingIn(RATES)
                .valuedAt(ValuationBasis.STREET)
                .alsoMeasuring(Records.PARAMETRIC.toArray(new Measure<?>[0]));
        Coverage coverage = Given.covering(Set.of(Fact.values()));
        for (boolean isDeclared : new boolean[] {false, true}) {
            Summary one = query.summarize(extract(made, isDeclared ? coverage : Coverage.none()));
            Summary other = query.summarize(extract(plain, isDeclared ? coverage : Coverage.none()));
            for (Measure<?> measure : query.measures()) {
                Figure<?> figure = one.figure(measure);
                Figure<?> never = other.figure(measure);
                if (figure.state() == FigureState.COMPLETE && never.state() == FigureState.COMPLETE) {
                    assertThat(figure.value()).as("%s", measure).isEqualTo(never.value());
                }
            }
        }
    }

    private static DataExtract extract(AllianceRecord record, Coverage coverage) {
        return DataExtract.of(List.of(record)).covering(coverage);
    }
}
