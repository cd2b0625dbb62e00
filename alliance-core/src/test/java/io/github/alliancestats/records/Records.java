package io.github.alliancestats.records;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugFamily;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.record.Operation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.Operations;
import io.github.alliancestats.record.RecordId;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Share;
import io.github.alliancestats.stats.Dimension;
import io.github.alliancestats.stats.Identity;
import io.github.alliancestats.stats.ReportingPeriod;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Records of the year 2024 and a few days around it, made so that ids collide, days sit on the edges of
 * months, years and clock changes, and values are often missing or in another currency.
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
            Operation.of("OP-HUELVA", "Operation Huelva", "OP-ALLIANCE"),
            Operation.of("OP-MILLE", "Operation Mille"));

    public static final Drug CALLERS_OWN = Drug.of("2c-z", "2C-Z", DrugFamily.HALLUCINOGENS);

    public static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

    public static final List<Dimension<?>> DIMENSIONS = List.of(
            Dimension.DRUG,
            Dimension.DRUG_FAMILY,
            Dimension.DRUG_CLASS,
            Dimension.OPERATION,
            Dimension.MONTH,
            Dimension.FORCE,
            Dimension.AREA,
            Dimension.ROLE,
            Dimension.DRUG.by(Dimension.MONTH),
            Dimension.AREA.by(Dimension.DRUG_CLASS));

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

    /** What a record tells, to which the rest is added: an id at least. */
    @FunctionalInterface
    interface Content extends Function<Consumer<AllianceRecord.Builder<?>>, AllianceRecord> {
        default AllianceRecord with(RecordId id, int revision) {
            return apply(record -> record.id(id).revision(revision));
        }
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, 9_999_999).map(pence -> BigDecimal.valueOf(pence, 2))),
                Tuple.of(
                        1,
                        Arbitraries.of("0", "0.01", "30", "30.00", "1E+3", "11200000.00", "0.125")
                                .map(BigDecimal::new)));
    }

    private static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.frequency(Tuple.of(4, GBP), Tuple.of(2, EUR), Tuple.of(1, USD));
    }

    private static Arbitrary<MonetaryValuation> valuations(ValuationBasis basis) {
        return Combinators.combine(
                        amounts(),
                        amounts(),
                        amounts(),
                        currencies(),
                        Arbitraries.integers().between(0, 2))
                .as((a, b, c, currency, form) -> {
                    List<BigDecimal> sorted = new ArrayList<>(List.of(a, b, c));
                    Collections.sort(sorted);
                    MonetaryAmount low = money(sorted.get(0).toPlainString(), currency);
                    MonetaryAmount typical = money(sorted.get(1).toPlainString(), currency);
                    MonetaryAmount high = money(sorted.get(2).toPlainString(), currency);
                    MonetaryValuation.Builder valuation =
                            MonetaryValuation.builder().basis(basis);
                    return switch (form) {
                        case 0 -> valuation.amount(typical).build();
                        case 1 -> valuation.range(low, high).build();
                        default -> valuation.range(low, typical, high).build();
                    };
                });
    }

    private static Arbitrary<List<MonetaryValuation>> valuations() {
        Arbitrary<List<MonetaryValuation>> none = Arbitraries.just(List.of());
        Arbitrary<List<MonetaryValuation>> street =
                valuations(ValuationBasis.STREET).map(List::of);
        Arbitrary<List<MonetaryValuation>> potential =
                valuations(ValuationBasis.POTENTIAL).map(List::of);
        Arbitrary<List<MonetaryValuation>> both = Combinators.combine(
                        valuations(ValuationBasis.STREET), valuations(ValuationBasis.WHOLESALE))
                .as((one, other) -> List.of(other, one));
        return Arbitraries.frequencyOf(
                Tuple.of(2, none), Tuple.of(4, street), Tuple.of(1, potential), Tuple.of(2, both));
    }

    private static Arbitrary<Optional<Quantity>> quantities() {
        Arbitrary<BigDecimal> numbers =
                Arbitraries.longs().between(0, 99_999).map(thousandths -> BigDecimal.valueOf(thousandths, 3));
        Arbitrary<QuantityUnit> units = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(QuantityUnit.GRAM, QuantityUnit.KILOGRAM, QuantityUnit.OUNCE)),
                Tuple.of(2, Arbitraries.of(QuantityUnit.class)));
        return Combinators.combine(numbers, units).as(Quantity::of).optional(0.8);
    }

    private static Arbitrary<SeizedDrug> drugs() {
        Arbitrary<Drug> drugs = Arbitraries.of(
                Drug.COCAINE,
                Drug.HEROIN,
                Drug.CANNABIS_HERBAL,
                Drug.CANNABIS_PLANT,
                Drug.AMPHETAMINE,
                Drug.NITROUS_OXIDE,
                Drug.NITAZENES,
                Drug.UNKNOWN,
                CALLERS_OWN);
        Arbitrary<Preparation> preparations =
                Arbitraries.of(Preparation.UNSPECIFIED, Preparation.POWDER, Preparation.INJECTION);
        return Combinators.combine(drugs, preparations, quantities(), valuations())
                .as((drug, preparation, quantity, valuations) -> {
                    SeizedDrug.Builder seized = SeizedDrug.builder().drug(drug).preparation(preparation);
                    quantity.ifPresent(seized::quantity);
                    valuations.forEach(seized::valuation);
                    return seized.build();
                });
    }

    /** Days and instants, most of them in 2024, many where a day, month or year turns in London. */
    public static Arbitrary<EventDate> dates() {
        Arbitrary<EventDate> days = Arbitraries.integers()
                .between(-3, 369)
                .map(n -> EventDate.on(LocalDate.of(2024, 1, 1).plusDays(n)));
        Arbitrary<EventDate> edges = Arbitraries.of(
                        "2023-12-31T23:59:59Z",
                        "2024-01-01T00:00:00Z",
                        "2024-02-29T23:59:59Z",
                        "2024-03-19T23:30:00Z",
                        "2024-03-31T00:59:59Z",
                        "2024-03-31T01:00:00Z",
                        "2024-03-31T23:30:00Z",
                        "2024-06-30T23:00:00Z",
                        "2024-10-27T00:30:00Z",
                        "2024-10-27T01:30:00Z",
                        "2024-12-31T23:59:59Z",
                        "2025-01-01T00:00:00Z")
                .map(text -> EventDate.at(Instant.parse(text)));
        return Arbitraries.frequencyOf(Tuple.of(3, days), Tuple.of(2, edges));
    }

    private static Arbitrary<Set<OperationId>> tags() {
        return Arbitraries.of(ALLIANCE, APACHE, HUELVA, MILLE, UNLISTED).set().ofMaxSize(3);
    }

    private static Arbitrary<Set<String>> areas() {
        return Arbitraries.of("Carlisle", "Kendal", "Barrow").set().ofMaxSize(2);
    }

    /** One record in eight is joint work, under one of two references. */
    private static Arbitrary<Optional<JointWork>> joint() {
        return Combinators.combine(
                        Arbitraries.of("J1", "J2"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(JointWork.Role.class))
                .as((reference, place, role) -> new JointWork(reference, Share.weighted(place, 50, 30, 17), role))
                .optional(0.125);
    }

    private static Arbitrary<Content> seizures() {
        return Combinators.combine(
                        drugs().list().ofMinSize(1).ofMaxSize(3), dates().optional(0.95), tags(), areas(), joint())
                .as((drugs, date, tags, areas, joint) -> header -> {
                    DrugSeizure.Builder seizure = DrugSeizure.builder().operations(tags);
                    header.accept(seizure);
                    date.ifPresent(seizure::seized);
                    drugs.forEach(seizure::drug);
                    joint.ifPresent(work -> seizure.joint(work.reference(), work.share(), work.role()));
                    areas.forEach(seizure::area);
                    return seizure.build();
                });
    }

    private static Arbitrary<Content> cash() {
        Arbitrary<MonetaryAmount> notes = Combinators.combine(amounts(), currencies())
                .as((number, currency) -> money(number.toPlainString(), currency));
        return Combinators.combine(
                        notes.list().ofMinSize(1).ofMaxSize(3), dates().optional(0.95), tags(), areas(), joint())
                .as((amounts, date, tags, areas, joint) -> header -> {
                    CashSeizure.Builder cash = CashSeizure.builder().operations(tags);
                    header.accept(cash);
                    date.ifPresent(cash::seized);
                    amounts.forEach(cash::amount);
                    joint.ifPresent(work -> cash.joint(work.reference(), work.share(), work.role()));
                    areas.forEach(cash::area);
                    return cash.build();
                });
    }

    private static Arbitrary<Content> investigations() {
        Arbitrary<Optional<MonetaryAmount>> funds = Combinators.combine(amounts(), currencies())
                .as((number, currency) -> money(number.toPlainString(), currency))
                .optional(0.8);
        Arbitrary<LocalDate> opened = Arbitraries.integers()
                .between(-60, 369)
                .map(n -> LocalDate.of(2024, 1, 1).plusDays(n));
        Arbitrary<Optional<Integer>> daysOpen =
                Arbitraries.integers().between(0, 300).optional(0.6);
        return Combinators.combine(funds, opened.optional(0.95), daysOpen, tags())
                .as((amount, from, days, tags) -> header -> {
                    FinancialInvestigation.Builder investigation =
                            FinancialInvestigation.builder().operations(tags);
                    header.accept(investigation);
                    from.ifPresent(day -> {
                        investigation.openedOn(day);
                        days.ifPresent(n -> investigation.closedOn(day.plusDays(n)));
                    });
                    amount.ifPresent(investigation::amount);
                    return investigation.build();
                });
    }

    /** A revision that takes a record back. */
    private static Arbitrary<Content> withdrawals() {
        return Combinators.combine(dates(), Arbitraries.of(true, false)).as((date, duplicate) -> header -> {
            CashSeizure.Builder cash = CashSeizure.builder().seized(date).amount(BigDecimal.TEN, GBP);
            header.accept(cash);
            return (duplicate ? cash.duplicateOf(RecordId.of("cumbria", "1")) : cash.withdrawn()).build();
        });
    }

    private static Arbitrary<Content> contents() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, seizures()),
                Tuple.of(3, cash()),
                Tuple.of(3, investigations()),
                Tuple.of(1, withdrawals()));
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
    public static Arbitrary<List<AllianceRecord>> records(Identity identity) {
        return identity == Identity.UNIQUE ? distinct() : colliding();
    }

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

    /** Questions about 2024, by every dimension: with and without umbrella, currency and basis. */
    public static Arbitrary<StatsQuery> questions(Identity identity) {
        Arbitrary<Optional<ExchangeRates>> rates = rates().optional(0.7);
        Arbitrary<Optional<ValuationBasis>> basis = Arbitraries.frequency(
                        Tuple.of(3, ValuationBasis.STREET), Tuple.of(1, ValuationBasis.WHOLESALE))
                .optional(0.6);
        return Combinators.combine(Arbitraries.of(true, false), rates, basis).as((within, into, on) -> {
            StatsQuery question = AllianceStats.forPeriod(YEAR)
                    .identifiedBy(identity)
                    .groupedBy(DIMENSIONS.toArray(new Dimension<?>[0]));
            question = within ? question.within(OPERATIONS, ALLIANCE) : question.knowing(OPERATIONS);
            question = into.isPresent() ? question.reportingIn(GBP, into.get()) : question;
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
