package io.github.alliancestats.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.drug.UnitKind;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.FigureState;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.FinancialInvestigation.Purpose;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Offences;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.SeizedDrug.Identification;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.WeaponSeizure.Weapon;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.records.Records;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * What each standard measure, and each of {@link Records#PARAMETRIC}, should say of the records that an
 * {@link Oracle} includes: plain loops over the records, kind by kind, that share no code with the fold.
 */
final class Expected {

    /** A count of distinct events or names, and why some are not known. */
    static final class Counted {
        final Set<Object> distinct = new HashSet<>();
        final Map<Gap, Long> gaps = new EnumMap<>(Gap.class);
        final Set<Object> elsewhere = new HashSet<>(); // joint events that count for another force
        final Set<Object> here = new HashSet<>(); // joint events with records that count here
        long known; // records of which it is known that they don't count

        private void gap(Gap gap) {
            gaps.merge(gap, 1L, Long::sum);
        }
    }

    /** A sum with its coverage; one for each currency and basis that stays apart. */
    static final class Sum {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        boolean typical = true;

        BigDecimal high = BigDecimal.ZERO;
        long full;
        long partial;

        private void addAll(Sum other) {
            low = low.add(other.low);
            value = value.add(other.value);
            high = high.add(other.high);
            typical &= other.typical;
            full += other.full;
            partial += other.partial;
        }

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
        final Set<Object> elsewhere = new HashSet<>(); // joint events that count for another force
        final Set<Object> here = new HashSet<>(); // joint events with records that count here
        final Map<Object, Taken> totals = new HashMap<>(); // terms of whole hearings
        long seen;

        private void addAll(Sums other) {
            seen += other.seen;
            other.gaps.forEach((gap, times) -> gaps.merge(gap, times, Long::sum));
            other.byKey.forEach(
                    (key, sum) -> byKey.computeIfAbsent(key, k -> new Sum()).addAll(sum));
        }

        private void add(List<Taken> parts) {
            if (parts.isEmpty()) {
                return;
            }
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
            if (!missing.equals(Set.of(Gap.OTHER_UNIT))) { // the figure lacks no such amount
                missing.remove(Gap.OTHER_UNIT);
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

    private static final String NUMBER = "n";

    private final Oracle oracle;
    private final StatsQuery question;
    private final Map<String, Counted> counts = new HashMap<>();
    private final Map<String, Sums> sums = new HashMap<>();

    Expected(Oracle oracle) {
        this.oracle = oracle;
        this.question = oracle.question;
        oracle.included.forEach(this::add);
        oracle.perhaps.forEach(this::add);
        oracle.missed.forEach(each -> addMissed(new Expected(oracle, each.versions()), each.gap()));
        counts.values().forEach(count -> addGaps(count.gaps, count.elsewhere, count.here));
        sums.values().forEach(this::addTotals);
        sums.values()
                .forEach(sum -> sum.seen += addGaps(sum.gaps, sum.elsewhere, sum.here)
                        + addGap(Gap.TERMS_MAY_OVERLAP, oracle.overlapping(sum.here), sum.gaps));
    }

    private void addTotals(Sums sum) {
        sum.totals.forEach((hearing, term) -> {
            if (oracle.totals(hearing).size() == 1) {
                sum.add(List.of(term));
            }
        });
    }

    private long addGaps(Map<Gap, Long> gaps, Set<Object> elsewhere, Set<Object> here) {
        Set<Object> all = new HashSet<>(elsewhere);
        all.addAll(here);
        return addGap(Gap.RECORDED_ELSEWHERE, oracle.notRecorded(elsewhere), gaps)
                + addGap(Gap.JOINT_RECORDS_DIFFER, oracle.differing(all), gaps);
    }

    private static long addGap(Gap gap, long times, Map<Gap, Long> gaps) {
        if (times > 0) {
            gaps.merge(gap, times, Long::sum);
        }
        return times;
    }

    private Expected(Oracle oracle, List<AllianceRecord> records) {
        this.oracle = oracle;
        this.question = oracle.question;
        records.forEach(this::add);
    }

    /** An id that is missed is one gap of each figure in which any of its versions would be. */
    private void addMissed(Expected alone, Gap gap) {
        alone.counts.forEach((id, counted) -> {
            if (!counted.distinct.isEmpty() || !counted.gaps.isEmpty()) {
                count(id).gap(gap);
            } else {
                count(id).elsewhere.addAll(counted.elsewhere);
            }
        });
        alone.sums.forEach((id, ofRecord) -> addMissed(ofRecord, sums(id), gap));
    }

    private static void addMissed(Sums ofRecord, Sums all, Gap gap) {
        boolean isElsewhere = ofRecord.byKey.isEmpty() && ofRecord.gaps.keySet().equals(Set.of(Gap.OTHER_UNIT));
        if (ofRecord.seen > 0 || !ofRecord.totals.isEmpty()) {
            all.seen++;
            all.gaps.merge(isElsewhere ? Gap.OTHER_UNIT : gap, 1L, Long::sum);
        }
        if ((ofRecord.seen == 0 && ofRecord.totals.isEmpty()) || isElsewhere) {
            all.elsewhere.addAll(ofRecord.elsewhere);
        }
    }

    Counted count(String id) {
        return counts.computeIfAbsent(id, k -> new Counted());
    }

    Sums sums(String id) {
        return sums.computeIfAbsent(id, k -> new Sums());
    }

    private void add(AllianceRecord record) {
        Expected alone = new Expected(oracle, List.of());
        boolean isHearing = record instanceof Proceedings proceedings && Oracle.statesHearing(proceedings);
        if (record.joint().isPresent() || isHearing) {
            alone.addOwn(record);
        }
        if (Oracle.participated(record)) {
            addPart(alone, Oracle.jointEvent(record));
        } else {
            addOwn(record);
        }
        if (record.joint().isPresent()) {
            addHere(alone, Oracle.participated(record), id -> true, Oracle.jointEvent(record));
        }
        if (isHearing) {
            boolean isWhole = ((Proceedings) record).wholeHearing();
            boolean lacksTerm = isWhole && alone.sums("custody.total").totals.isEmpty();
            Predicate<String> ids = id -> OF_SENTENCES.contains(id) && !(lacksTerm && id.equals("custody.total"));
            addHere(alone, false, ids, oracle.hearing((Proceedings) record));
        }
    }

    private static final Set<String> OF_SENTENCES = Set.of(
            "people.jailed",
            "people.sentenced.suspended",
            "people.online-offenders-sentenced",
            "groups.member-jailed",
            "groups.principal-jailed",
            "groups.at-least-2-jailed",
            "custody.total");

    /** Adds a joint event to the figures that count its record, or would if it stated more. */
    private void addHere(Expected alone, boolean participated, Predicate<String> ids, Object event) {
        alone.counts.forEach((id, count) -> {
            boolean counts = !count.distinct.isEmpty() || !count.gaps.isEmpty();
            if (counts && ids.test(id) && (!participated || id.startsWith("partners."))) {
                count(id).here.add(event);
            }
        });
        alone.sums.forEach((id, sum) -> {
            boolean isInOther = sum.byKey.isEmpty() && sum.gaps.keySet().equals(Set.of(Gap.OTHER_UNIT));
            boolean counts = (sum.seen > 0 || !sum.totals.isEmpty()) && !isInOther;
            if (counts && ids.test(id) && !(participated && SUMS_BY_ROLE.contains(id))) {
                sums(id).here.add(event);
            }
        });
    }

    /** Sums of things and terms, which count for the force that recorded them. Other sums are of shares. */
    private static final Set<String> SUMS_BY_ROLE = Set.of(
            "farms.plants", "weapons.firearms", "weapons.ammunition", "weapons.all", "actions.count", "custody.total");

    /** Adds a record of a joint event that another force recorded: the share of money, and the partners. */
    private void addPart(Expected alone, Object event) {
        alone.counts.forEach((id, count) -> {
            if (id.startsWith("partners.")) {
                count(id).distinct.addAll(count.distinct);
            } else if (!count.distinct.isEmpty() || !count.gaps.isEmpty() || !count.elsewhere.isEmpty()) {
                count(id).elsewhere.add(event);
            }
        });
        alone.sums.forEach((id, sum) -> {
            if (!SUMS_BY_ROLE.contains(id)) {
                sums(id).addAll(sum);
            } else if (sum.seen > 0 || !sum.elsewhere.isEmpty() || !sum.totals.isEmpty()) {
                sums(id).elsewhere.add(event);
            }
        });
    }

    private void addOwn(AllianceRecord record) {
        if (record instanceof DrugSeizure seizure) {
            drugs(seizure);
        } else if (record instanceof CannabisFarm farm) {
            farm(farm);
        } else if (record instanceof RecoverableProperty property) {
            property(property);
        } else if (record instanceof ConfiscationOrder order) {
            order(order);
        } else if (record instanceof FinancialInvestigation funds) {
            funds(funds);
        } else if (record instanceof CrimeGroup group) {
            group(group);
        } else if (record instanceof Disruption disruption) {
            disruption(disruption);
        } else if (record instanceof Proceedings proceedings) {
            proceedings(proceedings);
        } else if (record instanceof Warrant warrant) {
            warrant(warrant);
        } else if (record instanceof WeaponSeizure weapons) {
            weapons(weapons);
        } else if (record instanceof Safeguarding safeguarding) {
            safeguarding(safeguarding);
        } else if (record instanceof PublicReport report) {
            report(report);
        } else if (record instanceof Action action && happened(action)) {
            numbers("actions.count", List.of(number(action.number())));
            sums("actions.amount").add(List.of(money(action.amount(), action)));
            sums("actions.quantity.mass").add(List.of(quantity(action.quantity(), UnitKind.MASS, action)));
            people(action);
        } else if (record instanceof StopSearch search) {
            event("searches.count", happened(search));
        } else if (record instanceof CountyLineClosure line) {
            event("lines.closed", happened(line));
        }
        if (happened(record)) {
            partners(record);
        }
    }

    private boolean happened(AllianceRecord record) {
        return oracle.inPeriod(record.date());
    }

    // Ways to count

    private void event(String id, boolean counts) {
        events(id, counts ? 1 : 0);
    }

    private void events(String id, long times) {
        for (long which = 1; which <= times; which++) {
            count(id).distinct.add(new Object());
        }
    }

    /** An event of which it is known whether it counts. */
    private void decided(String id, boolean counts) {
        event(id, counts);
        count(id).known += counts ? 0 : 1;
    }

    private void name(String id, Optional<?> name) {
        if (name.isPresent()) {
            count(id).distinct.add(name.get());
        } else {
            count(id).gap(Gap.NO_NAME);
        }
    }

    private void groups(String id, AllianceRecord record, boolean counts) {
        if (counts) {
            oracle.resolve(record.groups()).forEach(group -> name(id, Optional.of(group)));
        }
    }

    private void numbers(String id, List<Taken> parts) {
        sums(id).add(parts);
    }

    private static Taken number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    private static Taken number(BigDecimal own) {
        return new Taken(List.of(new Offer(NUMBER, own, own, own)), Gap.NO_QUANTITY);
    }

    private static Taken missing(Gap gap) {
        return new Taken(List.of(), gap);
    }

    /** Of joint work the record's share, cut at whole units of the last decimal place, else the whole. */
    private static BigDecimal share(BigDecimal whole, AllianceRecord record, int decimals) {
        if (record.joint().isEmpty()) {
            return whole;
        }
        BigDecimal canonical = whole.stripTrailingZeros();
        return record.joint().get().share().of(canonical.scale() < 0 ? canonical.setScale(0) : canonical, decimals);
    }

    private Taken money(Optional<MonetaryAmount> amount, AllianceRecord record) {
        return amount.map(known -> own(share(Facts.exact(known), record, 2), known.getCurrency(), record))
                .orElse(missing(Gap.NO_AMOUNT));
    }

    /** The share of all so far, less the share of what had gone before. */
    private Taken between(BigDecimal before, BigDecimal with, CurrencyUnit currency, AllianceRecord record) {
        return own(share(with, record, 2).subtract(share(before, record, 2)), currency, record);
    }

    /** A part that is the record's own already. */
    private Taken own(BigDecimal own, CurrencyUnit currency, AllianceRecord record) {
        Optional<BigDecimal> rate = rate(currency, record);
        if (rate.isEmpty()) {
            return missing(Gap.NO_RATE);
        }
        BigDecimal number = own.multiply(rate.get());
        return new Taken(List.of(new Offer(code(currency) + " null", number, number, number)), Gap.NO_AMOUNT);
    }

    private Optional<BigDecimal> rate(CurrencyUnit currency, AllianceRecord record) {
        Optional<ExchangeRates> rates = question.rates();
        return rates.isEmpty() ? Optional.of(BigDecimal.ONE) : rates.get().rate(currency, Oracle.day(record));
    }

    private String code(CurrencyUnit currency) {
        return question.rates().map(ExchangeRates::target).orElse(currency).getCurrencyCode();
    }

    // Drugs

    private void drugs(DrugSeizure seizure) {
        List<SeizedDrug> drugs = Oracle.controlled(seizure);
        boolean happened = happened(seizure);
        boolean counts = happened && !drugs.isEmpty();
        event("drugs.seizures", counts);
        event(
                "drugs.confirmed",
                happened && drugs.stream().anyMatch(drug -> drug.identification() == Identification.CONFIRMED));
        event("drugs.not-controlled", happened && drugs.size() < seizure.drugs().size());
        if (counts) {
            sums("drugs.value")
                    .add(drugs.stream().map(drug -> valued(drug, seizure)).toList());
            seizureKeys(seizure);
        }
        for (UnitKind kind : UnitKind.values()) {
            String unit = kind.name().toLowerCase(Locale.ROOT);
            Predicate<SeizedDrug> slip = drug -> Oracle.isTooEarly(drug.destroyed(), seizure.seized());
            quantities("drugs." + unit, kind, seizure, happened, drug -> true, drug -> false);
            quantities(
                    "drugs.held." + unit,
                    kind,
                    seizure,
                    Oracle.by(seizure.seized(), oracle.last),
                    drug -> drug.held() && !Oracle.isEnded(drug.destroyed(), seizure.seized(), oracle.last),
                    slip);
            quantities(
                    "drugs.destroyed." + unit,
                    kind,
                    seizure,
                    true,
                    drug -> oracle.inPeriod(drug.destroyed())
                            || (slip.test(drug) && oracle.isPerhapsFrom(seizure.date(), seizure)),
                    slip);
        }
    }

    private void seizureKeys(DrugSeizure seizure) {
        seizureKey("drugs.seizures.by-event", seizure, seizure.event());
        seizureKey("drugs.seizures.by-address", seizure, seizure.address());
        Set<OperationId> tagged = new HashSet<>(seizure.operations());
        tagged.retainAll(oracle.operationsOf(seizure));
        if (tagged.isEmpty()) {
            name("drugs.seizures.by-operation", Optional.empty());
        }
        for (OperationId operation : tagged) {
            name("drugs.seizures.by-operation", Optional.of(operation));
        }
    }

    /** A name is of its force. */
    private void seizureKey(String id, DrugSeizure seizure, Optional<String> key) {
        name(id, key.map(known -> List.of(seizure.force(), known)));
    }

    private void quantities(
            String id,
            UnitKind kind,
            DrugSeizure seizure,
            boolean counts,
            Predicate<SeizedDrug> which,
            Predicate<SeizedDrug> slip) {
        List<Taken> parts = new ArrayList<>();
        for (SeizedDrug drug : Oracle.controlled(seizure)) {
            if (counts && which.test(drug)) {
                Taken part = quantity(drug.quantity(), kind, seizure);
                boolean isOther = part.offers().isEmpty() && part.gap() == Gap.OTHER_UNIT;
                parts.add(slip.test(drug) && !isOther ? missing(Gap.CONTRADICTORY) : part);
            }
        }
        sums(id).add(parts);
    }

    private static Taken quantity(Optional<Quantity> quantity, UnitKind kind, AllianceRecord record) {
        if (quantity.isEmpty() || quantity.get().unit() == QuantityUnit.UNKNOWN) {
            return missing(Gap.NO_QUANTITY);
        }
        String factor = factors(kind).get(quantity.get().unit());
        return factor == null
                ? missing(Gap.OTHER_UNIT)
                : number(share(quantity.get().number().multiply(new BigDecimal(factor)), record, 0));
    }

    private static Map<QuantityUnit, String> factors(UnitKind kind) {
        return switch (kind) {
            case MASS ->
                Map.of(
                        QuantityUnit.MILLIGRAM, "0.001",
                        QuantityUnit.GRAM, "1",
                        QuantityUnit.KILOGRAM, "1000",
                        QuantityUnit.OUNCE, "28.349523125",
                        QuantityUnit.POUND, "453.59237");
            case VOLUME ->
                Map.of(
                        QuantityUnit.MILLILITRE, "1",
                        QuantityUnit.LITRE, "1000",
                        QuantityUnit.US_FLUID_OUNCE, "29.5735295625",
                        QuantityUnit.US_GALLON, "3785.411784");
            case DOSES -> Map.of(QuantityUnit.TABLET, "1", QuantityUnit.DOSE, "1");
            case PLANTS -> Map.of(QuantityUnit.PLANT, "1");
            case WRAPS -> Map.of(QuantityUnit.WRAP, "1");
            case CANISTERS -> Map.of(QuantityUnit.CANISTER, "1");
            case ITEMS -> Map.of(QuantityUnit.ITEM, "1");
            case UNKNOWN -> Map.of();
        };
    }

    Sums drugValues(Predicate<SeizedDrug> which) {
        Sums values = new Sums();
        oracle.included.forEach(record -> addDrugValues(record, which, values));
        oracle.missed.forEach(each -> {
            Sums alone = new Sums();
            each.versions().forEach(record -> addDrugValues(record, which, alone));
            addMissed(alone, values, each.gap());
        });
        return values;
    }

    private void addDrugValues(AllianceRecord record, Predicate<SeizedDrug> which, Sums values) {
        if (record instanceof DrugSeizure seizure && happened(seizure)) {
            values.add(Oracle.controlled(seizure).stream()
                    .filter(which)
                    .map(drug -> valued(drug, seizure))
                    .toList());
        }
    }

    private Taken valued(SeizedDrug drug, AllianceRecord record) {
        if (drug.valuations().isEmpty()) {
            return missing(Gap.NO_VALUATION);
        }
        List<Offer> offers = new ArrayList<>();
        Gap gap = Gap.OTHER_BASIS;
        for (MonetaryValuation valuation : drug.valuations()) {
            if (question.basis().isPresent()
                    && valuation.basis() != question.basis().get()) {
                continue;
            }
            Optional<BigDecimal> rate = rate(valuation.currency(), record);
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
                    code(valuation.currency()) + " " + valuation.basis(),
                    ownLow.multiply(rate.get()),
                    ownTypical == null ? null : ownTypical.multiply(rate.get()),
                    ownHigh.multiply(rate.get())));
        }
        return new Taken(offers, gap);
    }

    private void farm(CannabisFarm farm) {
        if (!happened(farm)) {
            return;
        }
        event("farms.shut", true);
        if (farm.plants().isEmpty()) {
            sums("farms.plants").add(List.of(missing(Gap.NO_QUANTITY)));
            count("farms.of-at-least-200").gap(Gap.NO_QUANTITY);
            return;
        }
        long plants = farm.plants().get();
        numbers("farms.plants", List.of(number(plants)));
        decided("farms.of-at-least-200", plants >= 200);
    }

    // Money

    /** One amount on its way: what is the record's own of it; null if it is not known. */
    private record Move(
            Stage stage,
            EventDate date,
            LocalDate day,
            boolean taking,
            Optional<Instrument> instrument,
            CurrencyUnit currency,
            @Nullable BigDecimal own,
            boolean repeats,
            boolean contradictory,
            boolean excess) {

        Move on(LocalDate other) {
            return new Move(stage, date, other, taking, instrument, currency, own, repeats, contradictory, excess);
        }

        boolean isIn() {
            return taking || stage == Stage.INTEREST;
        }
    }

    private List<Move> moves(RecoverableProperty property) {
        List<Move> moves = new ArrayList<>();
        EventDate taken = property.date().orElseThrow();
        Map<String, BigDecimal> in = new HashMap<>();
        Map<String, BigDecimal> out = new HashMap<>();
        Map<Stage, Map<String, BigDecimal>> reached = new HashMap<>(); // the most of it that was denied so
        List<Optional<MonetaryAmount>> amounts = new ArrayList<>();
        property.amounts().forEach(amount -> amounts.add(Optional.of(amount)));
        if (amounts.isEmpty()) {
            amounts.add(Optional.empty());
        }
        for (Optional<MonetaryAmount> amount : amounts) {
            moves.add(move(property.takenBy(), taken, property.takenUnder(), amount, true, in, property));
        }
        reached.put(property.takenBy(), new HashMap<>(in));
        for (MoneyEvent event : property.events()) {
            if (event.contradiction().isPresent()) {
                Move slip = contradictory(event, property);
                moves.add(slip);
                boolean isBefore = slip.day.isBefore(Oracle.day(property));
                if (isBefore && oracle.isPerhapsFrom(property.date(), property)) { // perhaps it happened then
                    LocalDate first = Oracle.day(property);
                    moves.add(slip.on(first.isAfter(oracle.first) ? first : oracle.first));
                }
                continue;
            }
            Map<String, BigDecimal> way = event.stage() == Stage.INTEREST
                    ? in
                    : event.stage().disposal() ? out : reached.computeIfAbsent(event.stage(), stage -> new HashMap<>());
            moves.add(move(event.stage(), event.date(), event.instrument(), event.amount(), false, way, property));
        }
        return moves;
    }

    private static Move contradictory(MoneyEvent event, RecoverableProperty property) {
        boolean excess = property.events().stream()
                .takeWhile(before -> !before.equals(event))
                .anyMatch(sound -> sound.contradiction().isEmpty()
                        && !sound.leavesNothing()
                        && sound.stage() == event.stage()
                        && sound.date().equals(event.date())
                        && sound.instrument().equals(event.instrument()));
        LocalDate day = Oracle.day(event.date());
        LocalDate taken = Oracle.day(property);
        boolean isTooEarly =
                property.date().filter(event.date()::isBeforeInAnyZone).isPresent();
        return new Move(
                event.stage(),
                event.date(),
                isTooEarly || day.isAfter(taken) ? day : taken,
                false,
                event.instrument(),
                Records.GBP,
                null,
                false,
                true,
                excess);
    }

    /** The share of all that went the same way so far, less the share of what had gone before. */
    private static Move move(
            Stage stage,
            EventDate date,
            Optional<Instrument> instrument,
            Optional<MonetaryAmount> amount,
            boolean taking,
            Map<String, BigDecimal> way,
            RecoverableProperty property) {
        LocalDate taken = Oracle.day(property);
        LocalDate day = Oracle.day(date).isBefore(taken) ? taken : Oracle.day(date);
        if (amount.isEmpty()) {
            return new Move(stage, date, day, taking, instrument, Records.GBP, null, false, false, false);
        }
        String code = amount.get().getCurrency().getCurrencyCode();
        BigDecimal before = way.getOrDefault(code, BigDecimal.ZERO);
        BigDecimal with = stage.deprivation() && !taking
                ? before.max(Facts.exact(amount.get()))
                : before.add(Facts.exact(amount.get()));
        way.put(code, with);
        BigDecimal own = share(with, property, 2).subtract(share(before, property, 2));
        boolean repeats = stage.deprivation() && !taking && with.compareTo(before) == 0;
        return new Move(stage, date, day, taking, instrument, amount.get().getCurrency(), own, repeats, false, false);
    }

    private void property(RecoverableProperty property) {
        List<Move> moves = moves(property);
        boolean cash = property instanceof CashSeizure;
        event("cash.seizures", cash && happened(property));
        moved("money.taken", property, moves, move -> move.taking && oracle.inPeriod(move.day));
        held("money.held", property, moves, oracle.last);
        held("money.held-at-start", property, moves, oracle.first.minusDays(1));
        if (cash) {
            moved("cash.seized", property, moves, in(Stage.SEIZED));
            moved("cash.forfeited", property, moves, in(Stage.FORFEITED));
            moved("cash.released", property, moves, in(Stage.RELEASED));
            held("cash.held", property, moves, oracle.last);
        }
        for (Stage stage : Stage.values()) {
            String name = "money." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
            moved(name, property, moves, in(stage));
            times(name + ".times", moves, in(stage));
        }
        underInstruments(property, moves);
        receipts(property);
        firstDenied(property, moves);
        if (happened(property)) {
            cohort(property, moves);
        }
    }

    private Predicate<Move> in(Stage stage) {
        return move -> move.stage == stage && oracle.inPeriod(move.day);
    }

    private void moved(String id, RecoverableProperty property, List<Move> moves, Predicate<Move> which) {
        moved(id, property, moves, which, move -> false);
    }

    private void moved(
            String id,
            RecoverableProperty property,
            List<Move> moves,
            Predicate<Move> which,
            Predicate<Move> unstated) {
        List<Taken> parts = new ArrayList<>();
        for (Move move : moves) {
            if (move.contradictory && (which.test(move) || unstated.test(move))) {
                parts.add(missing(Gap.CONTRADICTORY));
            } else if (unstated.test(move) && !move.repeats) {
                parts.add(missing(Gap.NOT_STATED));
            } else if (which.test(move) && !move.repeats) {
                parts.add(move.own == null ? missing(Gap.NO_AMOUNT) : own(move.own, move.currency, property));
            }
        }
        sums(id).add(parts);
    }

    private void times(String id, List<Move> moves, Predicate<Move> which) {
        times(id, moves, which, move -> false);
    }

    private void times(String id, List<Move> moves, Predicate<Move> which, Predicate<Move> unstated) {
        Set<Object> events = new HashSet<>();
        moves.stream()
                .filter(which.and(move -> !move.contradictory))
                .forEach(move -> events.add(List.of(move.day, move.instrument)));
        events(id, events.size());
        if (moves.stream().anyMatch(unstated.and(move -> !move.contradictory))) {
            count(id).gap(Gap.NOT_STATED);
        } else if (moves.stream().anyMatch(which.or(unstated).and(move -> move.contradictory && !move.excess))) {
            count(id).gap(Gap.CONTRADICTORY);
        }
    }

    private void underInstruments(RecoverableProperty property, List<Move> moves) {
        Predicate<Move> notice = move -> move.instrument.equals(Optional.of(Instrument.FORFEITURE_NOTICE));
        Predicate<Move> order = move -> move.instrument.equals(Optional.of(Instrument.FORFEITURE_ORDER));
        Predicate<Move> unstated = in(Stage.FORFEITED).and(move -> move.instrument.isEmpty());
        moved(
                "money.forfeited.under-forfeiture-notice",
                property,
                moves,
                in(Stage.FORFEITED).and(notice),
                unstated);
        String times = "money.forfeited.times-under-forfeiture-notice-or-forfeiture-order";
        times(times, moves, in(Stage.FORFEITED).and(notice.or(order)), unstated);
    }

    /** Adds the receipts from forfeited property; money without stated proceeds fetched its amount. */
    private void receipts(RecoverableProperty property) {
        LocalDate taken = Oracle.day(property);
        boolean isMoney = Set.of(AssetKind.CASH, AssetKind.ACCOUNT).contains(property.asset());
        Map<String, BigDecimal> out = new HashMap<>();
        Map<String, BigDecimal> fetched = new HashMap<>();
        List<Taken> parts = new ArrayList<>();
        for (MoneyEvent event : property.events()) {
            LocalDate day = Oracle.day(event.date());
            boolean isBefore = day.isBefore(taken);
            boolean isSought = event.stage() == Stage.FORFEITED;
            if (event.contradiction().isPresent()) {
                boolean isPerhapsLater = isBefore && oracle.isPerhapsFrom(property.date(), property);
                if (isSought && (oracle.inPeriod(day) || isPerhapsLater)) {
                    parts.add(missing(Gap.CONTRADICTORY));
                }
                continue;
            }
            Optional<Taken> amount =
                    event.stage().disposal() ? event.amount().map(each -> next(each, out, property)) : Optional.empty();
            Optional<Taken> receipt = event.realised().map(each -> next(each, fetched, property));
            if (isSought && oracle.inPeriod(isBefore ? taken : day)) {
                parts.add(receipt.or(() -> isMoney ? amount : Optional.empty()).orElse(missing(Gap.NO_AMOUNT)));
            }
        }
        sums("money.forfeited.receipts").add(parts);
    }

    private Taken next(MonetaryAmount amount, Map<String, BigDecimal> sofar, RecoverableProperty property) {
        String currency = amount.getCurrency().getCurrencyCode();
        BigDecimal before = sofar.getOrDefault(currency, BigDecimal.ZERO);
        BigDecimal with = before.add(Facts.exact(amount));
        sofar.put(currency, with);
        return between(before, with, amount.getCurrency(), property);
    }

    private void firstDenied(RecoverableProperty property, List<Move> moves) {
        LocalDate day = LocalDate.MAX;
        Stage stage = Stage.DETAINED;
        for (Stage one : List.of(Stage.FROZEN, Stage.RESTRAINED, Stage.DETAINED)) {
            for (Move move : moves) {
                if (move.stage == one && !move.contradictory && move.day.isBefore(day)) {
                    day = move.day;
                    stage = one;
                }
            }
        }
        LocalDate firstDay = day;
        Stage firstStage = stage;
        Predicate<Move> slip = move -> move.contradictory
                && Set.of(Stage.FROZEN, Stage.RESTRAINED, Stage.DETAINED).contains(move.stage)
                && oracle.inPeriod(move.day);
        moved(
                "money.first-frozen-or-restrained-or-detained",
                property,
                moves,
                slip.or(move -> !move.contradictory
                        && move.stage == firstStage
                        && move.day.equals(firstDay)
                        && oracle.inPeriod(firstDay)));
    }

    private void cohort(RecoverableProperty property, List<Move> moves) {
        String by = ".by-" + Records.COHORT_BY;
        for (Stage stage : Stage.values()) {
            moved(
                    "money.cohort." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-') + by,
                    property,
                    moves,
                    move -> move.stage == stage && !move.day.isAfter(Records.COHORT_BY));
        }
        moved(
                "money.cohort.with-interest" + by,
                property,
                moves,
                move -> move.taking || (move.stage == Stage.INTEREST && !move.day.isAfter(Records.COHORT_BY)));
        held("money.cohort.held" + by, property, moves, Records.COHORT_BY);
    }

    private void held(String id, RecoverableProperty property, List<Move> moves, LocalDate day) {
        if (Oracle.day(property).isAfter(day)) {
            return;
        }
        List<Taken> parts = new ArrayList<>();
        if (Oracle.isLeftUnknown(property, day)) {
            sums(id).add(List.of(missing(Gap.NO_AMOUNT)));
            return;
        }
        Optional<MoneyEvent> end = Oracle.end(property, day);
        Oracle.left(property, day).forEach((code, left) -> {
            if (left.signum() != 0) {
                BigDecimal own = BigDecimal.ZERO;
                CurrencyUnit currency = Records.GBP;
                for (Move move : moves) {
                    if (move.currency.getCurrencyCode().equals(code)
                            && move.own != null
                            && !move.day.isAfter(day)
                            && Oracle.isAfter(Oracle.day(move.date), move.stage, end)) {
                        currency = move.currency;
                        own = move.isIn() ? own.add(move.own) : move.stage.disposal() ? own.subtract(move.own) : own;
                    }
                }
                parts.add(own(own, currency, property));
            }
        });
        boolean isLess = !parts.isEmpty()
                && moves.stream()
                        .anyMatch(move -> move.contradictory
                                && !move.excess
                                && (move.stage.disposal() || move.stage == Stage.INTEREST));
        if (isLess || Oracle.isPerhapsLeft(property, day)) {
            parts.add(missing(Gap.CONTRADICTORY));
        }
        sums(id).add(parts);
    }

    private void order(ConfiscationOrder order) {
        boolean made = happened(order);
        boolean madeByEnd = Oracle.by(order.made(), oracle.last);
        CurrencyUnit currency = currency(order);
        Optional<BigDecimal> most = order.jointBenefit().map(Facts::exact);
        List<Taken> payments = new ArrayList<>();
        BigDecimal sofar = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO; // by the end
        for (Obligor.Event payment : order.payments()) {
            if (payment.contradiction().isPresent()) {
                boolean isBefore = order.made().isPresent()
                        && Oracle.day(payment.date())
                                .isBefore(Oracle.day(order.made().get()));
                if (oracle.inPeriod(payment.date()) || (isBefore && oracle.isPerhapsFrom(order.made(), order))) {
                    payments.add(missing(Gap.CONTRADICTORY));
                }
                continue;
            }
            BigDecimal with = sofar.add(Facts.exact(payment.amount()));
            if (oracle.inPeriod(dayOf(payment, order))) {
                payments.add(between(sofar, with, payment.amount().getCurrency(), order));
            }
            sofar = with;
            paid = Oracle.by(Optional.of(payment.date()), oracle.last) ? paid.add(Facts.exact(payment.amount())) : paid;
        }
        sums("orders.paid").add(payments);
        if (made) {
            events("orders.made", order.obligors().size());
            List<Taken> ordered = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (Obligor obligor : order.obligors()) {
                BigDecimal with = before.add(obligor.ordered().map(Facts::exact).orElse(BigDecimal.ZERO));
                ordered.add(
                        obligor.ordered().isPresent()
                                ? between(before, with, currency, order)
                                : missing(Gap.NO_AMOUNT));
                before = with;
            }
            sums("orders.ordered").add(ordered);
            sums("orders.benefit").add(benefits(order));
            Optional<BigDecimal> recoverable =
                    Oracle.standing(order, oracle.last).map(all -> most.isPresent() ? all.min(most.get()) : all);
            List<Taken> parts = new ArrayList<>(List.of(amount(recoverable, currency, order)));
            if (order.obligors().stream()
                    .flatMap(obligor -> obligor.variations().stream())
                    .anyMatch(event -> event.contradiction().isPresent())) {
                parts.add(missing(Gap.CONTRADICTORY));
            }
            sums("orders.recoverable").add(parts);
        }
        if (madeByEnd) {
            BigDecimal gone = paid;
            List<Taken> parts = new ArrayList<>(List.of(Oracle.outstanding(order, oracle.last)
                    .map(left -> between(gone, gone.add(left), currency, order))
                    .orElse(missing(Gap.NO_AMOUNT))));
            if (Oracle.isInDoubt(order, oracle.last)) {
                parts.add(missing(Gap.CONTRADICTORY));
            }
            sums("orders.outstanding").add(parts);
        }
        LocalDate before = oracle.first.minusDays(1);
        if (Oracle.by(order.made(), before)) {
            BigDecimal paidBefore = order.payments().stream()
                    .filter(payment -> payment.contradiction().isEmpty() && Oracle.by(payment.date(), before))
                    .map(payment -> Facts.exact(payment.amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Taken> parts = new ArrayList<>(List.of(Oracle.outstanding(order, before)
                    .map(left -> between(paidBefore, paidBefore.add(left), currency, order))
                    .orElse(missing(Gap.NO_AMOUNT))));
            if (Oracle.isInDoubt(order, before)) {
                parts.add(missing(Gap.CONTRADICTORY));
            }
            sums("orders.outstanding-at-start").add(parts);
        }
        order.made().ifPresent(date -> ledger(order, Oracle.day(date), currency));
    }

    /** Returns the joint benefit, or that of each obligor. */
    private List<Taken> benefits(ConfiscationOrder order) {
        if (order.jointBenefit().isPresent()) {
            MonetaryAmount all = order.jointBenefit().get();
            return List.of(between(BigDecimal.ZERO, Facts.exact(all), all.getCurrency(), order));
        }
        List<Taken> benefits = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            if (obligor.benefit().isPresent()) {
                BigDecimal with = before.add(Facts.exact(obligor.benefit().get()));
                benefits.add(between(before, with, obligor.benefit().get().getCurrency(), order));
                before = with;
            } else {
                benefits.add(missing(Gap.NO_AMOUNT));
            }
        }
        return benefits;
    }

    /** Compares the payable amount at the end of each day with that of the day before. */
    private void ledger(ConfiscationOrder order, LocalDate made, CurrencyUnit currency) {
        List<Taken> payable = new ArrayList<>();
        List<Taken> uplifts = new ArrayList<>();
        List<Taken> reductions = new ArrayList<>();
        boolean isInDoubt = Oracle.isInDoubt(order, LocalDate.MIN)
                && order.obligors().stream().anyMatch(one -> !one.variations().isEmpty());
        for (LocalDate day : daysOf(order, made)) {
            isInDoubt |= day.isAfter(made)
                    && !isVaried(order, day)
                    && isChanged(Oracle.payable(order, day.minusDays(1)), Oracle.payable(order, day));
        }
        for (LocalDate day : daysOf(order, made)) {
            Optional<BigDecimal> before = Oracle.payable(order, day.minusDays(1));
            Optional<BigDecimal> now = Oracle.payable(order, day);
            if (!oracle.inPeriod(day)) {
                continue;
            }
            if (day.equals(made)) {
                payable.add(amount(now, currency, order));
                payable.addAll(isInDoubt ? List.of(missing(Gap.CONTRADICTORY)) : List.of());
            } else if (before.isPresent() && now.isPresent()) {
                BigDecimal change = now.get().subtract(before.get());
                if (change.signum() > 0) {
                    uplifts.add(between(before.get(), now.get(), currency, order));
                } else if (change.signum() < 0) {
                    reductions.add(between(now.get(), before.get(), currency, order));
                }
            } else if (day.isAfter(made) && isVaried(order, day)) {
                uplifts.add(missing(Gap.NO_AMOUNT));
                reductions.add(missing(Gap.NO_AMOUNT));
            }
            if (isInDoubt) {
                uplifts.add(missing(Gap.CONTRADICTORY));
                reductions.add(missing(Gap.CONTRADICTORY));
            }
        }
        sums("orders.payable").add(payable);
        sums("orders.uplifts").add(uplifts);
        sums("orders.reductions").add(reductions);
    }

    private static boolean isChanged(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return before.isPresent() && now.isPresent() && before.get().compareTo(now.get()) != 0;
    }

    /** Returns the day of an order, and those of its events. */
    private static SortedSet<LocalDate> daysOf(ConfiscationOrder order, LocalDate made) {
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(made));
        for (Obligor obligor : order.obligors()) {
            obligor.variations().forEach(event -> days.add(dayOf(event, order)));
            obligor.payments().forEach(event -> days.add(dayOf(event, order)));
        }
        return days;
    }

    /** Returns the day of an event. One that is not before the order has no earlier day, whatever the zone. */
    private static LocalDate dayOf(Obligor.Event event, ConfiscationOrder order) {
        LocalDate day = Oracle.day(event.date());
        LocalDate made = order.made().map(Oracle::day).orElse(day);
        return event.contradiction().isEmpty() && day.isBefore(made) ? made : day;
    }

    private static boolean isVaried(ConfiscationOrder order, LocalDate day) {
        return order.obligors().stream()
                .flatMap(obligor -> obligor.variations().stream())
                .anyMatch(event -> event.contradiction().isEmpty()
                        && Oracle.day(event.date()).equals(day));
    }

    private Taken amount(Optional<BigDecimal> whole, CurrencyUnit currency, AllianceRecord record) {
        return whole.map(known -> own(share(known, record, 2), currency, record))
                .orElse(missing(Gap.NO_AMOUNT));
    }

    private static CurrencyUnit currency(ConfiscationOrder order) {
        for (Obligor obligor : order.obligors()) {
            if (obligor.ordered().isPresent()) {
                return obligor.ordered().get().getCurrency();
            }
        }
        return Records.GBP; // of nothing that is known
    }

    private void funds(FinancialInvestigation funds) {
        boolean civil = funds.purpose().isPresent()
                && Set.of(
                                Purpose.DETAINED_CASH,
                                Purpose.DETAINED_PROPERTY,
                                Purpose.FROZEN_FUNDS,
                                Purpose.CRYPTOASSETS,
                                Purpose.CIVIL_RECOVERY)
                        .contains(funds.purpose().get());
        boolean criminal = funds.purpose().isPresent() && !civil;
        event("investigations.opened", criminal && happened(funds));
        if (criminal && happened(funds)) {
            sums("funds.opened").add(List.of(money(funds.amount(), funds)));
        }
        if (funds.purpose().isEmpty() && happened(funds)) {
            count("investigations.opened").gap(Gap.NOT_STATED);
            sums("funds.opened").add(List.of(missing(Gap.NOT_STATED)));
        }
        if (Oracle.isTooEarly(funds.closed(), funds.opened())) {
            if (Oracle.by(funds.opened(), oracle.last)) {
                perhapsOpen(criminal, civil, Gap.CONTRADICTORY);
            }
            return;
        }
        boolean open = Oracle.by(funds.opened(), oracle.last) && !Oracle.by(funds.closed(), oracle.last);
        event("investigations.civil-open", civil && open);
        event("investigations.open", criminal && open);
        if (criminal && open) {
            sums("funds.under-investigation").add(List.of(money(funds.amount(), funds)));
            sums("funds.also-seized-cash").add(List.of(money(funds.seizedCash(), funds)));
        }
        if (funds.purpose().isEmpty() && open) {
            perhapsOpen(false, false, Gap.NOT_STATED);
        }
    }

    /** One that may be open, or of either purpose if it is known to be neither. */
    private void perhapsOpen(boolean criminal, boolean civil, Gap gap) {
        if (!criminal) {
            count("investigations.civil-open").gap(gap);
        }
        if (!civil) {
            count("investigations.open").gap(gap);
            sums("funds.under-investigation").add(List.of(missing(gap)));
            sums("funds.also-seized-cash").add(List.of(missing(gap)));
        }
    }

    // Groups and people

    private void group(CrimeGroup group) {
        boolean ended = Oracle.isEnded(group.archived(), group.opened(), oracle.last)
                || Oracle.isEnded(group.dismantled(), group.opened(), oracle.last);
        boolean open = Oracle.by(group.opened(), oracle.last) && !ended;
        if (open && !group.issues().isEmpty()) {
            count("groups.open").gap(Gap.CONTRADICTORY);
        } else {
            groups("groups.open", group, open);
        }
        groups("groups.new", group, oracle.inPeriod(group.opened()));
        end("groups.archived", group, group.archived());
        end("groups.dismantled", group, group.dismantled());
    }

    private void end(String id, CrimeGroup group, Optional<EventDate> end) {
        if (!Oracle.isTooEarly(end, group.opened())) {
            groups(id, group, oracle.inPeriod(end));
        } else if (oracle.inPeriod(end) || oracle.isPerhapsFrom(group.date(), group)) {
            count(id).gap(Gap.CONTRADICTORY);
        }
    }

    private void disruption(Disruption disruption) {
        boolean happened = happened(disruption);
        boolean counts = happened
                && Set.of(Assessment.MAJOR, Assessment.MODERATE, Assessment.MINOR)
                        .contains(disruption.assessment());
        event("disruptions.assessed", happened);
        event("disruptions.count", counts);
        groups("groups.disrupted", disruption, counts);
    }

    private boolean isChargedWithin90Days(EventDate arrested, Proceedings proceedings) {
        LocalDate day = Oracle.day(arrested);
        return oracle.inPeriod(day)
                && proceedings.charges().stream()
                        .map(charge -> Oracle.day(charge.date()))
                        .anyMatch(charged -> !charged.isBefore(day) && !charged.isAfter(day.plusDays(90)));
    }

    private void proceedings(Proceedings proceedings) {
        Optional<String> person = proceedings.person().map(oracle::resolve);
        long arrests = proceedings.arrests().stream().filter(oracle::inPeriod).count();
        events("arrests.count", arrests);
        if (arrests > 0) {
            name("people.arrested", person);
        }
        if (proceedings.arrests().stream().anyMatch(date -> isChargedWithin90Days(date, proceedings))) {
            name("people.arrested-and-charged.within-90-days", person);
        }
        long charges = 0;
        for (Offences charge : proceedings.charges()) {
            charges += oracle.inPeriod(charge.date()) ? charge.number() : 0;
        }
        events("charges.count", charges);
        if (charges > 0) {
            name("people.charged", person);
        }
        Optional<EventDate> charged =
                proceedings.charges().stream().map(Offences::date).findFirst();
        convictions(proceedings, charged);
        events(
                "orders.ancillary",
                proceedings.ancillaryOrders().stream()
                        .filter(order -> oracle.inPeriod(order.date()))
                        .count());
        events(
                "orders.ancillary.criminal-behaviour-order",
                proceedings.ancillaryOrders().stream()
                        .filter(order -> order.kind() == AncillaryOrder.OrderKind.CRIMINAL_BEHAVIOUR_ORDER)
                        .filter(order -> oracle.inPeriod(order.date()))
                        .count());
        concluded(proceedings);
        if (proceedings.issues().isEmpty()) {
            Oracle.awaiting(proceedings, oracle.last).ifPresent(what -> event("proceedings.awaiting-" + what, true));
        } else if (Oracle.perhapsAwaits(proceedings, oracle.last)) {
            Map<String, List<?>> stages = Map.of(
                    "charge", proceedings.arrests(),
                    "trial", proceedings.charges(),
                    "sentence", proceedings.convictions());
            stages.forEach((what, reached) -> {
                if (!reached.isEmpty()) {
                    count("proceedings.awaiting-" + what).gap(Gap.CONTRADICTORY);
                }
            });
        }
        Optional<EventDate> former = Oracle.beforeSentence(proceedings);
        if (Oracle.isTooEarly(proceedings.sentenced(), former)) {
            if (oracle.inPeriod(proceedings.sentenced()) || oracle.isPerhapsFrom(former, proceedings)) {
                sentencedTooEarly(proceedings);
            }
            return;
        }
        if (oracle.inPeriod(proceedings.sentenced())) {
            sentencedOnline(proceedings, person);
            if (isSentencedElsewhere(proceedings)) {
                sentencedElsewhere(proceedings);
            } else if (proceedings.sentence().isEmpty()) {
                count("people.sentenced.suspended").gap(Gap.NOT_STATED);
            } else if (proceedings.sentence().get().includes(Sentence.SentenceKind.SUSPENDED)) {
                name("people.sentenced.suspended", person);
            }
        }
        if (oracle.inPeriod(proceedings.sentenced())
                && proceedings.sentence().filter(Sentence::custodial).isPresent()) {
            jailed(proceedings, proceedings.sentence().get(), person);
        }
        if (oracle.inPeriod(proceedings.sentenced()) && proceedings.sentence().isEmpty()) {
            mayBeJailed(proceedings);
        }
    }

    private static boolean isSentencedElsewhere(Proceedings proceedings) {
        return proceedings.hearing().isPresent() && proceedings.sentence().isEmpty();
    }

    /** Another case of the hearing states the sentence. */
    private void sentencedElsewhere(Proceedings proceedings) {
        Object hearing = oracle.hearing(proceedings);
        count("people.sentenced.suspended").elsewhere.add(hearing);
        count("people.jailed").elsewhere.add(hearing);
        sums("custody.total").elsewhere.add(hearing);
    }

    private void concluded(Proceedings proceedings) {
        if (!proceedings.conclusion().equals(Optional.of(Proceedings.Conclusion.DISCONTINUED))) {
            return;
        }
        Optional<EventDate> former = Oracle.beforeConclusion(proceedings);
        boolean isInPeriod = oracle.inPeriod(proceedings.concluded());
        if (!Oracle.isTooEarly(proceedings.concluded(), former)) {
            event("proceedings.concluded.discontinued", isInPeriod);
        } else if (isInPeriod || oracle.isPerhapsFrom(former, proceedings)) {
            count("proceedings.concluded.discontinued").gap(Gap.CONTRADICTORY);
        }
    }

    private void convictions(Proceedings proceedings, Optional<EventDate> charged) {
        long convictions = 0;
        boolean isInDoubt = false;
        for (Offences conviction : proceedings.convictions()) {
            if (Oracle.isTooEarly(Optional.of(conviction.date()), charged)) {
                isInDoubt |= oracle.inPeriod(conviction.date()) || oracle.isPerhapsFrom(charged, proceedings);
            } else {
                convictions += oracle.inPeriod(conviction.date()) ? conviction.number() : 0;
            }
        }
        events("convictions.count", convictions);
        if (isInDoubt) {
            count("convictions.count").gap(Gap.CONTRADICTORY);
        }
    }

    /** Each figure that would count the sentence has a gap. */
    private void sentencedTooEarly(Proceedings proceedings) {
        perhaps("people.online-offenders-sentenced", proceedings.online());
        if (isSentencedElsewhere(proceedings)) {
            sentencedElsewhere(proceedings);
        } else if (proceedings
                .sentence()
                .map(sentence -> sentence.includes(Sentence.SentenceKind.SUSPENDED))
                .orElse(true)) {
            count("people.sentenced.suspended").gap(Gap.CONTRADICTORY);
        }
        if (!proceedings.sentence().map(Sentence::custodial).orElse(true)) {
            return;
        }
        if (!isSentencedElsewhere(proceedings)) {
            count("people.jailed").gap(Gap.CONTRADICTORY);
            sums("custody.total").add(List.of(missing(Gap.CONTRADICTORY)));
        }
        if (!proceedings.groups().isEmpty()) {
            count("groups.member-jailed").gap(Gap.CONTRADICTORY);
            count("groups.at-least-2-jailed").gap(Gap.CONTRADICTORY);
            perhaps("groups.principal-jailed", proceedings.principal());
        }
    }

    private void perhaps(String id, Optional<Boolean> mark) {
        if (mark.orElse(true)) {
            count(id).gap(Gap.CONTRADICTORY);
        }
    }

    private void sentencedOnline(Proceedings proceedings, Optional<String> person) {
        if (proceedings.online().isEmpty()) {
            count("people.online-offenders-sentenced").gap(Gap.NOT_STATED);
        } else if (proceedings.online().get()) {
            name("people.online-offenders-sentenced", person);
        } else {
            count("people.online-offenders-sentenced").known++;
        }
    }

    private void mayBeJailed(Proceedings proceedings) {
        if (!isSentencedElsewhere(proceedings)) {
            count("people.jailed").gap(Gap.NOT_STATED);
            sums("custody.total").add(List.of(missing(Gap.NOT_STATED)));
        }
        if (!proceedings.groups().isEmpty()) {
            count("groups.member-jailed").gap(Gap.NOT_STATED);
            count("groups.at-least-2-jailed").gap(Gap.NOT_STATED);
            if (proceedings.principal().orElse(true)) {
                count("groups.principal-jailed").gap(Gap.NOT_STATED);
            } else {
                count("groups.principal-jailed").known++;
            }
        }
    }

    private void jailed(Proceedings proceedings, Sentence sentence, Optional<String> person) {
        name("people.jailed", person);
        groups("groups.member-jailed", proceedings, true);
        groups("groups.principal-jailed", proceedings, proceedings.principal().orElse(false));
        if (proceedings.principal().isEmpty() && !proceedings.groups().isEmpty()) {
            count("groups.principal-jailed").gap(Gap.NOT_STATED);
        } else if (!proceedings.principal().orElse(true)
                && !proceedings.groups().isEmpty()) {
            count("groups.principal-jailed").known++;
        }
        for (String group : oracle.resolve(proceedings.groups())) {
            name("groups.at-least-2-jailed", person.map(key -> List.of(group, key)));
        }
        Taken term = sentence.term()
                .map(length -> number(new BigDecimal("30.4375")
                        .multiply(BigDecimal.valueOf(length.toTotalMonths()))
                        .add(BigDecimal.valueOf(length.get(ChronoUnit.DAYS)))))
                .orElse(missing(isForLife(sentence) ? Gap.LIFE_SENTENCE : Gap.NO_LENGTH));
        if (proceedings.hearing().isPresent() && proceedings.wholeHearing()) {
            sums("custody.total").totals.put(oracle.hearing(proceedings), term);
        } else {
            sums("custody.total").add(List.of(term));
        }
    }

    private static boolean isForLife(Sentence sentence) {
        return sentence.toString().contains("life");
    }

    // Activity and community

    private void warrant(Warrant warrant) {
        boolean executed = oracle.inPeriod(warrant.executed());
        event("warrants.obtained", oracle.inPeriod(warrant.obtained()));
        if (Oracle.isTooEarly(warrant.executed(), warrant.obtained())) {
            if (executed || oracle.isPerhapsFrom(warrant.obtained(), warrant)) {
                count("warrants.executed").gap(Gap.CONTRADICTORY);
                count("warrants.addresses").gap(Gap.CONTRADICTORY);
                perhaps("warrants.drug-executed", warrant.power().map(Warrant.Power.DRUGS::equals));
            }
            return;
        }
        event("warrants.executed", executed);
        if (executed && warrant.power().isPresent()) {
            decided("warrants.drug-executed", warrant.power().get() == Warrant.Power.DRUGS);
        } else if (executed) {
            count("warrants.drug-executed").gap(Gap.NOT_STATED);
        }
        if (executed && warrant.addresses().isEmpty()) {
            name("warrants.addresses", Optional.empty());
        }
        if (executed) {
            warrant.addresses()
                    .forEach(address -> name("warrants.addresses", Optional.of(List.of(warrant.force(), address))));
        }
    }

    private void weapons(WeaponSeizure seizure) {
        List<Taken> firearms = new ArrayList<>();
        List<Taken> rounds = new ArrayList<>();
        List<Taken> weapons = new ArrayList<>();
        if (happened(seizure)) {
            seizure.weapons().forEach((weapon, number) -> {
                Taken part = number(number);
                (weapon == Weapon.AMMUNITION ? rounds : weapons).add(part);
                if (weapon == Weapon.FIREARM) {
                    firearms.add(part);
                }
            });
        }
        numbers("weapons.firearms", firearms);
        numbers("weapons.ammunition", rounds);
        numbers("weapons.all", weapons);
    }

    private void safeguarding(Safeguarding safeguarding) {
        if (!happened(safeguarding)) {
            return;
        }
        switch (safeguarding.step()) {
            case REFERRAL -> {
                event("safeguarding.referrals", true);
                name("safeguarding.people-referred", safeguarding.person().map(oracle::resolve));
            }
            case VISIT -> event("safeguarding.visits", true);
            case PERSON_SAFEGUARDED ->
                name("safeguarding.people", safeguarding.person().map(oracle::resolve));
        }
    }

    private void people(Action action) {
        if (action.people().isEmpty()) {
            name("actions.people", Optional.empty());
        }
        action.people().forEach(person -> name("actions.people", Optional.of(oracle.resolve(person))));
    }

    private void report(PublicReport report) {
        boolean happened = happened(report);
        boolean told = report.wasFollowedUp().isPresent();
        event("reports.received", happened);
        event("reports.outcome-known", happened && told);
        if (happened && told) {
            decided("reports.followed-up", report.wasFollowedUp().orElseThrow());
        } else if (happened) {
            count("reports.followed-up").gap(Gap.NOT_STATED);
        }
    }

    private void partners(AllianceRecord record) {
        boolean shared = record.joint().isPresent() || !record.partners().isEmpty();
        oracle.resolve(record.partners()).forEach(partner -> name("partners.agencies", Optional.of(partner)));
        for (OperationId operation : oracle.operationsOf(record)) {
            boolean joint = operation.equals(Records.HUELVA); // with the NCA
            if (joint) {
                name("partners.agencies", Optional.of("NCA"));
            }
            if (joint || shared) {
                name("partners.joint-operations", Optional.of(operation));
            }
        }
    }

    // The figures that should say so

    /** Each figure of each measure of an answer, with its coverage. */
    void assertFigures(Summary answer) {
        for (Measure<?> measure : question.measures()) {
            assertFigure(answer, measure);
        }
    }

    /** The facts for a measure, by the prefix of its id. It needs at least one; the first match applies. */
    private static final List<Map.Entry<String, Set<String>>> NEEDED = List.of(
            Map.entry("drugs.", Set.of("drug seizure")),
            Map.entry("farms.", Set.of("cannabis farm")),
            Map.entry("cash.seizures-out-of-time", Set.of("cash seized", "cash interest")),
            Map.entry("cash.seiz", Set.of("cash seized")),
            Map.entry("cash.forfeited", Set.of("cash forfeited")),
            Map.entry("cash.released", Set.of("cash released")),
            Map.entry("cash.", Set.of("cash seized", "cash interest")),
            Map.entry("orders.ancillary", Set.of("ancillary")),
            Map.entry("orders.paid", Set.of("paid")),
            Map.entry("orders.", Set.of("confiscation order")),
            Map.entry("investigations.", Set.of("financial investigation")),
            Map.entry("funds.", Set.of("financial investigation")),
            Map.entry("groups.disrupted", Set.of("disruption")),
            Map.entry("groups.archived", Set.of("archived")),
            Map.entry("groups.dismantled", Set.of("dismantled")),
            Map.entry("groups.new", Set.of("crime group")),
            Map.entry("groups.open", Set.of("crime group")),
            Map.entry("groups.", Set.of("sentenced")),
            Map.entry("disruptions.", Set.of("disruption")),
            Map.entry("arrests.", Set.of("arrested")),
            Map.entry("people.arrested", Set.of("arrested")),
            Map.entry("people.charged", Set.of("charged")),
            Map.entry("people.", Set.of("sentenced")),
            Map.entry("charges.", Set.of("charged")),
            Map.entry("convictions.", Set.of("convicted")),
            Map.entry("custody.", Set.of("sentenced")),
            Map.entry("proceedings.awaiting-charge", Set.of("arrested")),
            Map.entry("proceedings.awaiting-trial", Set.of("charged")),
            Map.entry("proceedings.awaiting-sentence", Set.of("convicted")),
            Map.entry("proceedings.concluded", Set.of("concluded")),
            Map.entry("warrants.obtained", Set.of("obtained")),
            Map.entry("warrants.", Set.of("executed")),
            Map.entry("searches.", Set.of("stop and search")),
            Map.entry("lines.", Set.of("county line closure")),
            Map.entry("weapons.", Set.of("weapon seizure")),
            Map.entry("actions.", Set.of("action")),
            Map.entry("safeguarding.referrals", Set.of("referral")),
            Map.entry("safeguarding.visits", Set.of("visit")),
            Map.entry("safeguarding.people-referred", Set.of("referral")),
            Map.entry("safeguarding.people", Set.of("person safeguarded")),
            Map.entry("reports.", Set.of("public report")));

    private static final Set<String> TAKEN = Set.of("cash seized", "asset seized", "asset frozen", "asset restrained");

    private boolean isSupplied(Measure<?> measure) {
        return hasFacts(measure, isFound(measure) ? oracle.told : oracle.happened) || isInDoubt(measure);
    }

    /** Returns whether anything counts in a figure, or is a gap of it. Without a declaration no zero is known. */
    private boolean isFound(Measure<?> measure) {
        Counted count = count(measure.id());
        Sums sum = sums(measure.id());
        // another unit is of another measure, but each drug has a weight, and a stock is there
        boolean isOfEach = measure.id().endsWith(".mass")
                || measure.asAt(oracle.question.period()).isPresent();
        return count.known > 0
                || sum.seen > (isOfEach ? 0 : sum.gaps.getOrDefault(Gap.OTHER_UNIT, 0L))
                || Stream.of(count.distinct, count.elsewhere, sum.elsewhere).anyMatch(some -> !some.isEmpty())
                || Stream.of(count.gaps, sum.gaps)
                        .anyMatch(gaps -> gaps.keySet().stream().anyMatch(gap -> isOfEach || gap != Gap.OTHER_UNIT));
    }

    private static boolean hasFacts(Measure<?> measure, Set<String> facts) {
        if (measure.id().startsWith("partners.")) {
            return !facts.isEmpty();
        }
        if (measure.id().startsWith("people.arrested-and-charged.")) {
            return facts.containsAll(Set.of("arrested", "charged"));
        }
        return needed(measure.id()).stream().anyMatch(facts::contains);
    }

    private static Set<String> needed(String id) {
        if (!id.startsWith("money.")) {
            return NEEDED.stream()
                    .filter(entry -> id.startsWith(entry.getKey()))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
        }
        Set<String> needed = new TreeSet<>();
        String stages = id.replaceFirst("money[.](first-|cohort[.])?", "").replaceFirst("[.].*", "");
        for (Stage stage : Stage.values()) {
            String name = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (List.of(stages.split("-or-")).contains(name)) {
                needed.add(Oracle.told(true, stage));
                needed.add(Oracle.told(false, stage));
            }
        }
        needed.addAll(needed.isEmpty() ? TAKEN : Set.of());
        if (id.contains("held") || id.contains("with-interest")) {
            needed.addAll(Set.of("cash interest", "asset interest"));
        }
        return needed;
    }

    private void assertFigure(Summary answer, Measure<?> measure) {
        assertThat(answer.isSupplied(measure)).as("%s", measure).isEqualTo(isSupplied(measure));
        assertThat(answer.figures(measure))
                .allMatch(figure ->
                        (figure.state() != FigureState.NOT_SUPPLIED) == (isSupplied(measure) || isInDoubt(measure)));
        switch (Countings.of(measure).form()) {
            case "money" -> assertMoney(answer, measure, sums(measure.id()));
            case "count" -> {
                if (Countings.isSum(measure)) {
                    assertNumber(answer.figure(measure), sums(measure.id()));
                } else {
                    assertCount(answer.figure(measure), count(measure.id()));
                }
            }
            default -> assertNumber(answer.figure(measure), sums(measure.id()));
        }
    }

    /** Returns whether the only records were perhaps not recorded in time. */
    private boolean isInDoubt(Measure<?> measure) {
        Counted count = count(measure.id());
        Sums sum = sums(measure.id());
        boolean isKnown = !count.distinct.isEmpty() || count.known > 0 || !sum.byKey.isEmpty();
        return !isKnown
                && (count.gaps.containsKey(Gap.RECORDING_UNKNOWN) || sum.gaps.containsKey(Gap.RECORDING_UNKNOWN));
    }

    private static void assertCount(Figure<?> figure, Counted expected) {
        if (figure.state() == FigureState.NOT_SUPPLIED && expected.distinct.isEmpty()) {
            return; // its only records were perhaps not recorded in time, and count for another force
        }
        long gaps = expected.gaps.values().stream().mapToLong(Long::longValue).sum();
        long value = expected.distinct.size();
        if (figure.id().equals("groups.at-least-2-jailed")) {
            Map<Object, Integer> members = new HashMap<>();
            expected.distinct.forEach(pair -> members.merge(((List<?>) pair).get(0), 1, Integer::sum));
            value = members.values().stream().filter(number -> number >= 2).count();
        }
        assertThat(figure.known()).as("%s", figure).isEqualTo(value);
        assertThat(figure.completeness().seen())
                .as("%s", figure)
                .isEqualTo(expected.distinct.size() + expected.known + gaps);
        assertThat(figure.completeness().gaps()).as("%s", figure).isEqualTo(expected.gaps);
    }

    private static void assertNumber(Figure<?> figure, Sums expected) {
        if (figure.state() == FigureState.NOT_SUPPLIED && expected.byKey.isEmpty()) {
            return; // as for counts
        }
        Sum sum = expected.byKey.getOrDefault(NUMBER, new Sum());

        assertThat(figure.knownRange().low()).as("%s", figure).isEqualByComparingTo(sum.low);
        assertThat(figure.completeness().seen()).as("%s", figure).isEqualTo(expected.seen);
        assertThat(figure.completeness().full()).as("%s", figure).isEqualTo(sum.full);
        assertThat(figure.completeness().partial()).as("%s", figure).isEqualTo(sum.partial);
        assertThat(figure.completeness().gaps()).as("%s", figure).isEqualTo(expected.gaps);
        if (figure.id().endsWith(".mass") && sum.full + sum.partial == 0 && expected.gaps.containsKey(Gap.OTHER_UNIT)) {
            assertThat(figure.state()).as("%s", figure).isEqualTo(FigureState.UNKNOWN);
        }
    }

    static void assertMoney(Summary answer, Measure<?> measure, Sums expected) {
        Set<String> keys = new TreeSet<>();
        for (Figure<?> figure : answer.figures(measure)) {
            String key = ((MonetaryAmount) figure.low()).getCurrency().getCurrencyCode() + " "
                    + figure.basis().map(Object::toString).orElse("null");
            keys.add(key);
            Sum sum = expected.byKey.getOrDefault(key, new Sum());
            assertThat(figure.knownRange().low()).as("%s", figure).isEqualByComparingTo(sum.low);
            assertThat(figure.knownRange().high()).as("%s", figure).isEqualByComparingTo(sum.high);
            assertThat(figure.typical().isPresent()).isEqualTo(sum.typical || sum.low.compareTo(sum.high) == 0);
            assertThat(figure.knownRange().value()).as("%s", figure).isEqualByComparingTo(sum.value);
            long perhaps = figure.completeness().gaps().getOrDefault(Gap.KEY_NOT_STATED, 0L); // of other rows
            assertThat(figure.completeness().seen() - perhaps).as("%s", figure).isEqualTo(expected.seen);
            assertThat(figure.completeness().full()).as("%s", figure).isEqualTo(sum.full);
            assertThat(figure.completeness().partial()).as("%s", figure).isEqualTo(sum.partial);
            expected.gaps.forEach((gap, count) ->
                    assertThat(figure.completeness().gaps()).as("%s", figure).containsEntry(gap, count));
        }
        boolean valued = measure.equals(DrugMeasures.VALUE);
        boolean oneFigure = answer.query().rates().isPresent()
                && (!valued || answer.query().basis().isPresent());
        if (oneFigure) {
            assertThat(keys).hasSize(1).containsAll(expected.byKey.keySet());
            assertThat(answer.figures(measure)).hasSize(1).first().isEqualTo(answer.figure(measure));
        } else {
            assertThat(keys).isEqualTo(expected.byKey.keySet());
        }
    }
}
