package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.records.Records;
import io.github.alliancestats.stats.Coverage.Gap;
import io.github.alliancestats.stats.Exclusion.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The rules of counting once more, in plain loops over all records at once: resolve, then scope, then
 * date, then period. It shares no code with the fold, and is as slow as it likes.
 */
final class Oracle {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final StatsQuery question;
    private final LocalDate first;
    private final LocalDate last;
    final List<AllianceRecord> included = new ArrayList<>();
    final Map<Reason, Long> excluded = new EnumMap<>(Reason.class);
    long outside;

    Oracle(StatsQuery question, List<AllianceRecord> records) {
        this.question = question;
        this.first = question.period().start();
        this.last = question.period().lastDay();
        for (AllianceRecord record : question.identity() == Identity.UNIQUE ? records : standing(records)) {
            pass(record);
        }
    }

    private List<AllianceRecord> standing(List<AllianceRecord> records) {
        Map<List<Object>, List<AllianceRecord>> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.computeIfAbsent(List.of(record.getClass(), record.id()), id -> new ArrayList<>())
                .add(record));
        List<AllianceRecord> standing = new ArrayList<>();
        for (List<AllianceRecord> seen : byId.values()) {
            int highest = seen.stream().mapToInt(AllianceRecord::revision).max().orElseThrow();
            List<AllianceRecord> top =
                    seen.stream().filter(r -> r.revision() == highest).toList();
            exclude(Reason.SUPERSEDED, seen.size() - top.size());
            if (new HashSet<>(top).size() > 1) {
                exclude(Reason.CONFLICTING, top.size());
            } else {
                exclude(Reason.DUPLICATE, top.size() - 1);
                standing.add(top.get(0));
            }
        }
        return standing;
    }

    private void pass(AllianceRecord record) {
        if (record.isWithdrawn()) {
            exclude(Reason.WITHDRAWN, 1);
        } else if (question.umbrella().isPresent() && operationsOf(record).isEmpty()) {
            outside++;
        } else if (record.date().isEmpty()) {
            exclude(Reason.UNDATED, 1);
        } else if (!happens(record)) {
            outside++;
        } else {
            included.add(record);
        }
    }

    private void exclude(Reason reason, long times) {
        if (times > 0) {
            excluded.merge(reason, times, Long::sum);
        }
    }

    private boolean happens(AllianceRecord record) {
        if (record instanceof FinancialInvestigation funds) {
            LocalDate opened = day(funds.opened());
            LocalDate closed = funds.closed().isPresent() ? day(funds.closed()) : LocalDate.MAX;
            return !opened.isAfter(last) && !closed.isBefore(first);
        }
        return inPeriod(record.date());
    }

    private boolean inPeriod(Optional<EventDate> date) {
        return !day(date).isBefore(first) && !day(date).isAfter(last);
    }

    private static LocalDate day(Optional<EventDate> date) {
        return date.orElseThrow().dayIn(LONDON);
    }

    /** The tags and their umbrellas, of the tree in {@link Records}, that the question is about. */
    Set<OperationId> operationsOf(AllianceRecord record) {
        Set<OperationId> found = new TreeSet<>(record.operations());
        if (found.contains(Records.APACHE) || found.contains(Records.HUELVA)) {
            found.add(Records.ALLIANCE);
        }
        if (question.umbrella().isPresent()) {
            found.retainAll(Set.of(Records.ALLIANCE, Records.APACHE, Records.HUELVA));
        }
        return found;
    }

    /** The law of 2024 for the drugs in {@link Records}, typed anew. */
    static DrugClass classOf(SeizedDrug drug, AllianceRecord record) {
        DrugClass ordinary;
        if (Set.of(Drug.COCAINE, Drug.HEROIN).contains(drug.drug())) {
            ordinary = DrugClass.A;
        } else if (drug.drug().equals(Drug.NITAZENES)) {
            ordinary = day(record.date()).isBefore(LocalDate.of(2024, 3, 20)) ? DrugClass.UNKNOWN : DrugClass.A;
        } else if (Set.of(Drug.CANNABIS_HERBAL, Drug.CANNABIS_PLANT, Drug.AMPHETAMINE)
                .contains(drug.drug())) {
            ordinary = DrugClass.B;
        } else {
            ordinary = drug.drug().equals(Drug.NITROUS_OXIDE) ? DrugClass.C : DrugClass.UNKNOWN;
        }
        return ordinary == DrugClass.B && drug.preparation() == Preparation.INJECTION ? DrugClass.A : ordinary;
    }

    long seen() {
        return included.size()
                + excluded.values().stream().mapToLong(Long::longValue).sum()
                + outside;
    }

    /** Distinct events: records, and joint work once by its kind and reference. */
    long count(Predicate<AllianceRecord> which) {
        Set<Object> events = new HashSet<>();
        included.stream().filter(which).forEach(record -> events.add(event(record)));
        return events.size();
    }

    private static Object event(AllianceRecord record) {
        return record.joint().isPresent()
                ? List.of(record.getClass(), record.joint().get().reference())
                : new Object();
    }

    /** Records by key: each once under each of its keys. */
    <K> Map<K, Long> recordsBy(Function<AllianceRecord, Collection<K>> keys) {
        Map<K, Long> counts = new TreeMap<>();
        for (AllianceRecord record : included) {
            new LinkedHashSet<>(keys.apply(record)).forEach(key -> counts.merge(key, 1L, Long::sum));
        }
        return counts;
    }

    /** Distinct seizures by a key that each drug has. */
    <K> Map<K, Long> seizuresBy(BiFunction<SeizedDrug, AllianceRecord, K> key) {
        Map<K, Set<Object>> events = new TreeMap<>();
        for (AllianceRecord record : included) {
            Object event = event(record);
            for (SeizedDrug drug : drugs(record)) {
                events.computeIfAbsent(key.apply(drug, record), k -> new HashSet<>())
                        .add(event);
            }
        }
        Map<K, Long> counts = new TreeMap<>();
        events.forEach((k, distinct) -> counts.put(k, (long) distinct.size()));
        return counts;
    }

    /** Of joint work the record's share, cut at whole units of the last decimal place, else the whole. */
    private static BigDecimal share(BigDecimal whole, AllianceRecord record, int decimals) {
        if (record.joint().isEmpty()) {
            return whole;
        }
        BigDecimal canonical = whole.stripTrailingZeros();
        return record.joint().get().share().of(canonical.scale() < 0 ? canonical.setScale(0) : canonical, decimals);
    }

    static List<SeizedDrug> drugs(AllianceRecord record) {
        return record instanceof DrugSeizure seizure ? seizure.drugs() : List.of();
    }

    boolean isOpened(AllianceRecord record) {
        return record instanceof FinancialInvestigation funds && inPeriod(funds.opened());
    }

    boolean isOpenAtEnd(AllianceRecord record) {
        return record instanceof FinancialInvestigation funds
                && !day(funds.opened()).isAfter(last)
                && (funds.closed().isEmpty() || day(funds.closed()).isAfter(last));
    }

    /** A sum with its coverage; one for each currency and basis that stays apart. */
    static final class Sum {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        boolean typical = true;

        BigDecimal high = BigDecimal.ZERO;
        long full;
        long partial;

        private void add(Offer offer) {
            low = low.add(offer.low);
            high = high.add(offer.high);
            value = value.add(offer.typical == null ? offer.low : offer.typical);
            typical = typical && (offer.typical != null || offer.low.compareTo(offer.high) == 0);
        }
    }

    private record Offer(
            String key, BigDecimal low, @Nullable BigDecimal typical, BigDecimal high) {}

    /** Offers of one part, or the gap where there is none. */
    private record Taken(List<Offer> offers, Gap gap) {}

    /** Sums by key, how many records were looked at, and why some are not known, gap by gap. */
    static final class Sums {
        final Map<String, Sum> byKey = new TreeMap<>();
        final Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        long seen;

        private void add(List<Taken> parts) {
            seen++;
            Set<Gap> missing = new TreeSet<>();
            Map<String, Integer> known = new TreeMap<>();
            for (Taken part : parts) {
                if (part.offers.isEmpty()) {
                    missing.add(part.gap);
                }
                for (Offer offer : part.offers) {
                    byKey.computeIfAbsent(offer.key, k -> new Sum()).add(offer);
                    known.merge(offer.key, 1, Integer::sum);
                }
            }
            if (!missing.isEmpty()) {
                gaps.merge(missing.iterator().next(), 1L, Long::sum);
            }
            known.forEach((key, n) -> {
                Sum sum = byKey.computeIfAbsent(key, k -> new Sum());
                sum.full += n == parts.size() ? 1 : 0;
                sum.partial += n == parts.size() ? 0 : 1;
            });
        }
    }

    Sums drugValues(Predicate<SeizedDrug> which) {
        Sums sums = new Sums();
        for (AllianceRecord record : included) {
            List<Taken> parts = new ArrayList<>();
            for (SeizedDrug drug : drugs(record)) {
                if (which.test(drug)) {
                    parts.add(valued(drug, record));
                }
            }
            if (!parts.isEmpty()) {
                sums.add(parts);
            }
        }
        return sums;
    }

    private Taken valued(SeizedDrug drug, AllianceRecord record) {
        if (drug.valuations().isEmpty()) {
            return new Taken(List.of(), Gap.NO_VALUATION);
        }
        List<Offer> offers = new ArrayList<>();
        Gap gap = Gap.OTHER_BASIS;
        for (MonetaryValuation valuation : drug.valuations()) {
            if (question.basis().isPresent()
                    && valuation.basis() != question.basis().get()) {
                continue;
            }
            Optional<BigDecimal> rate = rate(valuation.low(), record);
            if (rate.isEmpty()) {
                gap = Gap.NO_RATE;
                continue;
            }
            BigDecimal low = Facts.exact(valuation.low());
            BigDecimal high = Facts.exact(valuation.high());
            BigDecimal typical = valuation.typical().map(Facts::exact).orElse(null);
            BigDecimal ownLow = share(low, record, 2);
            BigDecimal ownTypical = typical == null ? null : ownLow.add(share(typical.subtract(low), record, 2));
            BigDecimal ownHigh = typical == null || ownTypical == null
                    ? ownLow.add(share(high.subtract(low), record, 2))
                    : ownTypical.add(share(high.subtract(typical), record, 2));
            offers.add(new Offer(
                    code(valuation.low()) + " " + valuation.basis(),
                    ownLow.multiply(rate.get()),
                    ownTypical == null ? null : ownTypical.multiply(rate.get()),
                    ownHigh.multiply(rate.get())));
        }
        return new Taken(offers, gap);
    }

    Sums cash() {
        Sums sums = new Sums();
        for (AllianceRecord record : included) {
            if (record instanceof CashSeizure cash) {
                sums.add(cash.amounts().stream()
                        .map(amount -> taken(Optional.of(amount), record))
                        .toList());
            }
        }
        return sums;
    }

    Sums funds(Predicate<AllianceRecord> which) {
        Sums sums = new Sums();
        for (AllianceRecord record : included) {
            if (record instanceof FinancialInvestigation funds && which.test(record)) {
                sums.add(List.of(taken(funds.amount(), record)));
            }
        }
        return sums;
    }

    private Taken taken(Optional<MonetaryAmount> amount, AllianceRecord record) {
        if (amount.isEmpty()) {
            return new Taken(List.of(), Gap.NO_AMOUNT);
        }
        Optional<BigDecimal> rate = rate(amount.get(), record);
        if (rate.isEmpty()) {
            return new Taken(List.of(), Gap.NO_RATE);
        }
        BigDecimal number = share(Facts.exact(amount.get()), record, 2).multiply(rate.get());
        return new Taken(List.of(new Offer(code(amount.get()) + " null", number, number, number)), Gap.NO_AMOUNT);
    }

    private Optional<BigDecimal> rate(MonetaryAmount amount, AllianceRecord record) {
        Optional<ExchangeRates> rates = question.rates();
        return rates.isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : rates.get().rate(amount.getCurrency(), day(record.date()));
    }

    private String code(MonetaryAmount amount) {
        return question.rates()
                .map(rates -> rates.target().getCurrencyCode())
                .orElse(amount.getCurrency().getCurrencyCode());
    }

    /** Grams of the included seizures, and of how many seizures all drugs, some or none were weighed. */
    Sums mass() {
        Map<QuantityUnit, String> grams = Map.of(
                QuantityUnit.MILLIGRAM, "0.001",
                QuantityUnit.GRAM, "1",
                QuantityUnit.KILOGRAM, "1000",
                QuantityUnit.OUNCE, "28.349523125",
                QuantityUnit.POUND, "453.59237");
        Sums sums = new Sums();
        for (AllianceRecord record : included) {
            List<Taken> parts = new ArrayList<>();
            for (SeizedDrug drug : drugs(record)) {
                if (drug.quantity().isEmpty() || drug.quantity().get().unit() == QuantityUnit.UNKNOWN) {
                    parts.add(new Taken(List.of(), Gap.NO_QUANTITY));
                    continue;
                }
                String factor = grams.get(drug.quantity().get().unit());
                if (factor == null) {
                    parts.add(new Taken(List.of(), Gap.OTHER_UNIT));
                    continue;
                }
                BigDecimal mass = share(drug.quantity().get().number().multiply(new BigDecimal(factor)), record, 0);
                parts.add(new Taken(List.of(new Offer("g", mass, mass, mass)), Gap.OTHER_UNIT));
            }
            if (!parts.isEmpty()) {
                sums.add(parts);
            }
        }
        return sums;
    }
}
