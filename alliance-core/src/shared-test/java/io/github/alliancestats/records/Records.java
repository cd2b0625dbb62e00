package io.github.alliancestats.records;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.ActivityMeasures;
import io.github.alliancestats.measure.CommunityMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.GroupMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.measure.SeizureCountingUnit;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.record.common.Share;
import io.github.alliancestats.records.Contents.Content;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Records of all kinds in 2024 and the months around it, made so that ids collide, and queries about them.
 */
public final class Records {

    public static final CurrencyUnit GBP = Monetary.getCurrency("GBP");
    public static final CurrencyUnit EUR = Monetary.getCurrency("EUR");
    public static final CurrencyUnit USD = Monetary.getCurrency("USD");

    public static final OperationId ALLIANCE = OperationId.of("OP-ALLIANCE");
    public static final OperationId APACHE = OperationId.of("OP-APACHE");
    public static final OperationId HUELVA = OperationId.of("OP-HUELVA");
    public static final OperationId MILLE = OperationId.of("OP-MILLE");
    /** An operation that records are tagged with and the tree does not know. */
    public static final OperationId UNLISTED = OperationId.of("OP-UNLISTED");

    public static final Operations OPERATIONS = Operations.of(
            Operation.of("OP-ALLIANCE", "Operation Alliance"),
            Operation.of("OP-APACHE", "Operation Apache", "OP-ALLIANCE"),
            Operation.of("OP-HUELVA", "Operation Huelva", "OP-ALLIANCE").partners(List.of("NCA")),
            Operation.of("OP-MILLE", "Operation Mille"));

    public static final List<String> GROUPS = List.of("OCG-1", "OCG-2", "OCG-3");
    public static final List<String> PEOPLE = List.of("P1", "P2", "P3", "P4", "P5");

    /** From July on one group and one person are known to be others, and a partner has one name. */
    public static final Aliases ALIASES = Aliases.builder()
            .merged("OCG-2", "OCG-1", LocalDate.of(2024, 7, 1))
            .merged("P2", "P1", LocalDate.of(2024, 7, 1))
            .merged("NCA North", "NCA", LocalDate.of(2023, 7, 1))
            .build();

    public static final Drug CALLERS_OWN = Drug.of("2c-z", "2C-Z", DrugFamily.HALLUCINOGENS);

    public static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

    /** A day after the year, up to which property seized in the year is followed. */
    public static final LocalDate COHORT_BY = LocalDate.of(2025, 3, 31);

    public static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimension.DRUG,
            Dimension.DRUG_FAMILY,
            Dimension.DRUG_CLASS,
            Dimension.IDENTIFICATION,
            Dimension.WEIGHING,
            Dimension.MOISTURE,
            Dimension.OPERATION,
            Dimension.MONTH,
            Dimension.FORCE,
            Dimension.AREA,
            Dimension.ROLE,
            Dimension.UNIT,
            Dimension.GROUP,
            Dimension.PARTNER,
            Dimension.ASSET_KIND,
            Dimension.INVESTIGATION_PURPOSE,
            Dimension.ASSESSMENT,
            Dimension.STRAND,
            Dimension.PART,
            Dimension.WARRANT_POWER,
            Dimension.SEARCH_SUBJECT,
            Dimension.SEARCH_OBJECT,
            Dimension.SEARCH_OUTCOME,
            Dimension.SAFEGUARDED_AGE,
            Dimension.LINE_TYPE,
            Dimension.ACTION_TYPE,
            Dimension.CHANNEL,
            Dimension.DRUG.by(Dimension.MONTH),
            Dimension.AREA.by(Dimension.DRUG_CLASS),
            Dimension.GROUP.by(Dimension.MONTH),
            Dimension.MONTH.by(Dimension.ASSET_KIND));

    /** Each measure that takes a parameter, with one or several. */
    public static final List<Measure<?>> PARAMETRIC = parametric();

    private static List<Measure<?>> parametric() {
        List<Measure<?>> all = new ArrayList<>(List.of(
                DrugMeasures.quantityHeld(UnitKind.MASS),
                DrugMeasures.quantityHeld(UnitKind.PLANTS),
                DrugMeasures.quantityDestroyed(UnitKind.MASS),
                DrugMeasures.seizuresBy(SeizureCountingUnit.EVENT),
                DrugMeasures.seizuresBy(SeizureCountingUnit.ADDRESS),
                DrugMeasures.seizuresBy(SeizureCountingUnit.OPERATION),
                DrugMeasures.cannabisFarmsOfAtLeast(200),
                MoneyMeasures.amount(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE),
                MoneyMeasures.times(Stage.FORFEITED, Instrument.FORFEITURE_NOTICE, Instrument.FORFEITURE_ORDER),
                MoneyMeasures.denied(Stage.DETAINED, Stage.FROZEN, Stage.RESTRAINED),
                MoneyMeasures.cohortHeld(COHORT_BY),
                MoneyMeasures.cohortWithInterest(COHORT_BY),
                MoneyMeasures.receipts(Stage.FORFEITED),
                OrderMeasures.benefit(),
                OrderMeasures.outstandingAtStart(),
                OrderMeasures.payable(),
                OrderMeasures.uplifts(),
                OrderMeasures.reductions(),
                PeopleMeasures.arrestedAndCharged(Period.ofDays(90)),
                PeopleMeasures.ancillaryOrders(AncillaryOrder.OrderKind.CRIMINAL_BEHAVIOUR_ORDER),
                PeopleMeasures.concluded(Conclusion.DISCONTINUED),
                PeopleMeasures.sentencedTo(Sentence.SentenceKind.SUSPENDED),
                ActivityMeasures.amounts(),
                ActivityMeasures.quantities(UnitKind.MASS),
                ActivityMeasures.people(),
                CommunityMeasures.peopleReferred(),
                GroupMeasures.withAtLeastJailed(2)));
        for (Stage stage : Stage.values()) {
            all.add(MoneyMeasures.cohort(stage, COHORT_BY));
        }
        return List.copyOf(all);
    }

    private Records() {}

    public static MonetaryAmount money(String number, CurrencyUnit currency) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }

    public static MonetaryAmount pounds(String number) {
        return money(number, GBP);
    }

    /** Returns content of any kind with names, the same for the same seed. */
    public static Content content(long seed) {
        return header -> {
            Random random = new Random(~seed);
            return Contents.of(seed).with(record -> {
                header.accept(record);
                dress(record, random);
            });
        };
    }

    private static Arbitrary<Content> contents() {
        return Arbitraries.randomValue(Random::nextLong).map(Records::content);
    }

    /**
     * Adds names to a record: operations, areas, units, partners and groups. One record in eight is joint work under
     * one of two references, and one in twelve is withdrawn.
     */
    private static void dress(AllianceRecord.Builder<?> record, Random random) {
        record.operations(some(List.of(ALLIANCE, APACHE, HUELVA, MILLE, UNLISTED), random));
        record.areas(some(List.of("Carlisle", "Kendal", "Barrow"), random));
        record.units(some(List.of("Roads", "Cyber"), random));
        record.partners(some(List.of("NCA", "NCA North", "HMRC"), random));
        if (!(record instanceof CrimeGroup.Builder)) { // a crime group names only itself
            record.groups(some(GROUPS, random));
        }
        if (random.nextInt(8) == 0) {
            JointWork.Role role = random.nextBoolean() ? JointWork.Role.RECORDED : JointWork.Role.PARTICIPATED;
            record.joint("J" + random.nextInt(2), Share.weighted(1 + random.nextInt(3), 50, 30, 17), role);
        }
        switch (random.nextInt(24)) {
            case 0 -> record.withdrawn();
            case 1 -> record.duplicateOf(RecordId.of("cumbria", "standing"));
            default -> {}
        }
    }

    /** None, one or two of them, more often none. */
    private static <T> Set<T> some(List<T> all, Random random) {
        Set<T> some = new LinkedHashSet<>();
        for (int left = Math.max(0, random.nextInt(5) - 2); left > 0; left--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static Arbitrary<RecordId> ids() {
        return Arbitraries.of("1", "2", "3", "4", "5", "6", "7")
                .flatMap(id -> Arbitraries.frequency(Tuple.of(4, "cumbria"), Tuple.of(1, "lancashire"))
                        .map(force -> RecordId.of(force, id)));
    }

    /**
     * Up to fourteen records whose ids collide: copies, higher and lower revisions that change values and
     * dates, conflicts, withdrawals.
     */
    public static Arbitrary<List<AllianceRecord>> colliding() {
        Arbitrary<AllianceRecord> one = Combinators.combine(
                        ids(), Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(2, 2), Tuple.of(1, 3)), contents())
                .as((id, revision, content) -> content.with(id, revision));
        Arbitrary<List<Integer>> copied =
                Arbitraries.integers().between(0, 9).list().ofMaxSize(4);
        return Combinators.combine(one.list().ofMaxSize(10), copied).as((records, again) -> {
            List<AllianceRecord> all = new ArrayList<>(records);
            again.stream().filter(i -> i < records.size()).forEach(i -> all.add(records.get(i)));
            return all;
        });
    }

    /** Up to twelve records, each with an id of its own. */
    public static Arbitrary<List<AllianceRecord>> distinct() {
        return contents().list().ofMaxSize(12).map(contents -> {
            List<AllianceRecord> records = new ArrayList<>();
            for (Content content : contents) {
                String force = records.size() % 4 == 3 ? "lancashire" : "cumbria";
                records.add(content.with(RecordId.of(force, "R" + records.size()), 1));
            }
            return records;
        });
    }

    /** Records as their identity allows: distinct ids where the caller promises them, else colliding. */
    public static Arbitrary<List<AllianceRecord>> records(Deduplication identity) {
        return identity == Deduplication.NONE ? distinct() : colliding();
    }

    /** Rates into sterling for all days. */
    public static final ExchangeRates RATES = ExchangeRates.into(GBP)
            .rate(EUR, LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31), new BigDecimal("0.853"))
            .rate(USD, LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31), new BigDecimal("0.7891"))
            .build();

    /** Rates into sterling by the month; some months have none, and the dollar has fewer. */
    public static Arbitrary<ExchangeRates> rates() {
        Arbitrary<Set<Integer>> months =
                Arbitraries.integers().between(0, 13).set().ofMinSize(8);
        Arbitrary<Set<Integer>> fewer =
                Arbitraries.integers().between(0, 13).set().ofMaxSize(7);
        return Combinators.combine(months, fewer).as((euro, dollar) -> {
            ExchangeRates.Builder rates = ExchangeRates.into(GBP);
            euro.forEach(n -> addMonth(rates, EUR, n, "0.85" + n));
            dollar.forEach(n -> addMonth(rates, USD, n, "0.789" + n));
            return rates.build();
        });
    }

    private static void addMonth(ExchangeRates.Builder rates, CurrencyUnit currency, int n, String rate) {
        YearMonth month = YearMonth.of(2023, 12).plusMonths(n);
        rates.rate(currency, month.atDay(1), month.atEndOfMonth(), new BigDecimal(rate));
    }

    /**
     * Queries about 2024 by all measures: with and without umbrella, currency, basis and aliases, by month and by
     * three more dimensions.
     */
    public static Arbitrary<StatsQuery> questions(Deduplication identity) {
        Arbitrary<Optional<ExchangeRates>> rates = rates().optional(0.7);
        Arbitrary<Optional<ValuationBasis>> basis = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(ValuationBasis.STREET)),
                        Tuple.of(1, Arbitraries.just(ValuationBasis.WHOLESALE)))
                .optional(0.6);
        Arbitrary<Set<Dimension<?>>> by =
                Arbitraries.of(DIMENSIONS).set().ofSize(3).map(LinkedHashSet::new);
        Arbitrary<Boolean> within = Arbitraries.of(true, false);
        return Combinators.combine(within, Arbitraries.of(true, false), rates, basis, by)
                .as((scope, aliases, into, on, dimensions) -> {
                    dimensions.add(Dimension.MONTH);
                    StatsQuery question = AllianceStats.forPeriod(YEAR)
                            .withDeduplication(identity)
                            .alsoMeasuring(PARAMETRIC.toArray(new Measure<?>[0]))
                            .groupedBy(dimensions.toArray(new Dimension<?>[0]));
                    question = scope ? question.within(OPERATIONS, ALLIANCE) : question.withOperations(OPERATIONS);
                    question = aliases ? question.withAliases(ALIASES) : question;
                    question = into.isPresent() ? question.reportingIn(into.get()) : question;
                    return on.isPresent() ? question.valuedAt(on.get()) : question;
                });
    }

    /** The same records in another order. */
    public static List<AllianceRecord> shuffled(List<AllianceRecord> records, long seed) {
        List<AllianceRecord> other = new ArrayList<>(records);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    /** Three parts, some of them perhaps empty, to which an arbitrary rule sends each record. */
    public static List<List<AllianceRecord>> split(List<AllianceRecord> records, long seed) {
        List<List<AllianceRecord>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(seed);
        records.forEach(record -> parts.get(random.nextInt(3)).add(record));
        return parts;
    }

    /** Three parts, some of them perhaps empty, that keep all records of one id together. */
    public static List<List<AllianceRecord>> splitById(List<AllianceRecord> records, long seed) {
        List<List<AllianceRecord>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        records.forEach(record -> {
            Random random = new Random(seed + record.id().hashCode());
            parts.get(random.nextInt(3)).add(record);
        });
        return parts;
    }
}
