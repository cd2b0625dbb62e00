package io.github.alliancestats.records;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Preparation;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Jurisdiction;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.RecordId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;

/**
 * Random content for records of each kind. Dates are in 2024 and the months around it, also on the edges of months,
 * years and clock changes. Values may be missing or in another currency. Later events follow.
 */
public final class Contents {

    /** The content of a record, to which a header is added: an id at least. */
    @FunctionalInterface
    public interface Content {

        AllianceRecord with(Consumer<AllianceRecord.Builder<?>> header);

        default AllianceRecord with(RecordId id, int revision) {
            return with(record -> record.id(id).revision(revision));
        }
    }

    private static final List<Drug> DRUGS = List.of(
            Drug.COCAINE,
            Drug.HEROIN,
            Drug.CANNABIS_HERBAL,
            Drug.CANNABIS_PLANT,
            Drug.AMPHETAMINE,
            Drug.NITROUS_OXIDE,
            Drug.NITAZENES,
            Drug.UNKNOWN,
            Records.CALLERS_OWN);

    private static final List<String> AMOUNTS =
            List.of("0", "0.01", "30", "30.00", "1E+3", "11200000.00", "0.125", "100.01");

    /** Instants at or beside which a day, month or year turns in London or a clock changes there. */
    private static final List<String> EDGES = List.of(
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
            "2025-01-01T00:00:00Z");

    private final Random random;
    private final Random slips; // so that the rest of a record does not depend on them

    private Contents(long seed) {
        this.random = new Random(seed);
        this.slips = new Random(~seed);
    }

    /** Returns content of any kind, the same for the same seed. Drugs and money are more frequent than the rest. */
    public static Content of(long seed) {
        Draft.Kind[] kinds = Draft.Kind.values();
        Random random = new Random(seed);
        int which = random.nextInt(kinds.length + 10);
        return of(kinds[which < kinds.length ? which : (which - kinds.length) % 4], random.nextLong());
    }

    /** Returns content of one kind, the same for the same seed. */
    public static Content of(Draft.Kind kind, long seed) {
        return header -> new Contents(seed).make(kind, header);
    }

    /** Returns a day or instant in or around 2024, the same for the same seed. */
    public static EventDate date(long seed) {
        return new Contents(seed).date();
    }

    private AllianceRecord make(Draft.Kind kind, Consumer<AllianceRecord.Builder<?>> header) {
        return switch (kind) {
            case DRUGS -> drugs(header);
            case CASH -> cash(header);
            case ASSET -> asset(header);
            case FUNDS -> funds(header);
            case ORDER -> order(header);
            case FARM -> farm(header);
            case GROUP -> group(header);
            case DISRUPTION -> disruption(header);
            case PROCEEDINGS -> proceedings(header);
            case WARRANT -> warrant(header);
            case SEARCH -> search(header);
            case LINE -> line(header);
            case WEAPONS -> weapons(header);
            case ACTION -> action(header);
            case SAFEGUARDING -> safeguarding(header);
            case REPORT -> report(header);
        };
    }

    // Chance

    private boolean in(int many) {
        return random.nextInt(many) == 0;
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return one(List.copyOf(EnumSet.allOf(type)));
    }

    private BigDecimal number() {
        return in(8) ? new BigDecimal(one(AMOUNTS)) : BigDecimal.valueOf(1 + upTo(9_999_998), 2);
    }

    private CurrencyUnit currency() {
        return one(List.of(Records.GBP, Records.GBP, Records.GBP, Records.GBP, Records.EUR, Records.EUR, Records.USD));
    }

    private static MonetaryAmount money(BigDecimal number, CurrencyUnit currency) {
        return Records.money(number.toPlainString(), currency);
    }

    private EventDate date() {
        return random.nextInt(5) < 2
                ? EventDate.at(Instant.parse(one(EDGES)))
                : EventDate.on(LocalDate.of(2024, 1, 1).plusDays(upTo(440) - 70L));
    }

    /**
     * A date that is on the same day or later, for somebody in UTC: which in London, of an instant that is past
     * midnight there, can be the day before.
     */
    private EventDate after(EventDate date) {
        LocalDate day = date.firstDayIn(ZoneOffset.UTC);
        return switch (random.nextInt(4)) {
            case 0 -> EventDate.on(day);
            case 1 -> EventDate.at(day.plusDays(upTo(60)).atTime(23, 30).toInstant(ZoneOffset.UTC));
            default -> EventDate.on(day.plusDays(upTo(150)));
        };
    }

    private EventDate laterOrSlip(EventDate date) {
        return orSlip(after(date));
    }

    /** Now and then, after a slip of the pen, a day long before. */
    private EventDate orSlip(EventDate date) {
        return slips.nextInt(12) > 0
                ? date
                : EventDate.on(date.firstDayIn(ZoneOffset.UTC).minusDays(40L + slips.nextInt(400)));
    }

    /** Now and then none. */
    private void dated(Consumer<EventDate> dated) {
        if (!in(20)) {
            dated.accept(date());
        }
    }

    // Drugs

    private DrugSeizure drugs(Consumer<AllianceRecord.Builder<?>> header) {
        DrugSeizure.Builder seizure = DrugSeizure.builder();
        header.accept(seizure);
        EventDate date = date();
        boolean dated = !in(20);
        if (dated) {
            seizure.seized(date);
        }
        for (int left = 1 + upTo(2); left > 0; left--) {
            seizure.drug(drug(date));
        }
        if (in(2)) {
            seizure.event(one(List.of("E1", "E2", "E3")));
        }
        if (in(2)) {
            seizure.address(one(List.of("1 High Street", "2 High Street")));
        }
        return seizure.build();
    }

    private SeizedDrug drug(EventDate seized) {
        SeizedDrug.Builder drug = SeizedDrug.builder()
                .drug(one(DRUGS))
                .preparation(one(List.of(Preparation.UNSPECIFIED, Preparation.POWDER, Preparation.INJECTION)))
                .identification(one(SeizedDrug.Identification.class))
                .weighing(one(SeizedDrug.Weighing.class))
                .moisture(one(SeizedDrug.Moisture.class));
        if (!in(5)) {
            drug.quantity(Quantity.of(
                    BigDecimal.valueOf(upTo(99_999), 3),
                    in(2) ? one(List.of(QuantityUnit.GRAM, QuantityUnit.OUNCE)) : one(QuantityUnit.class)));
        }
        switch (random.nextInt(4)) {
            case 0 -> drug.held();
            case 1 -> drug.destroyed(laterOrSlip(seized));
            default -> {}
        }
        valuations().forEach(drug::valuation);
        return drug.build();
    }

    private List<MonetaryValuation> valuations() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> List.of();
            case 2, 3, 4, 5 -> List.of(valuation(ValuationBasis.STREET));
            case 6 -> List.of(valuation(ValuationBasis.POTENTIAL));
            default -> List.of(valuation(ValuationBasis.WHOLESALE), valuation(ValuationBasis.STREET));
        };
    }

    private MonetaryValuation valuation(ValuationBasis basis) {
        List<BigDecimal> sorted = new ArrayList<>(List.of(number(), number(), number()));
        Collections.sort(sorted);
        CurrencyUnit currency = currency();
        return switch (random.nextInt(3)) {
            case 0 -> MonetaryValuation.of(basis, money(sorted.get(1), currency));
            case 1 -> MonetaryValuation.range(basis, sorted.get(0), null, sorted.get(2), currency);
            default -> MonetaryValuation.range(basis, sorted.get(0), sorted.get(1), sorted.get(2), currency);
        };
    }

    private CannabisFarm farm(Consumer<AllianceRecord.Builder<?>> header) {
        CannabisFarm.Builder farm = CannabisFarm.builder();
        header.accept(farm);
        dated(farm::closed);
        if (!in(3)) {
            farm.plants(upTo(300));
        }
        return farm.build();
    }

    // Money

    private CashSeizure cash(Consumer<AllianceRecord.Builder<?>> header) {
        CashSeizure.Builder cash = CashSeizure.builder();
        header.accept(cash);
        List<MonetaryAmount> amounts = new ArrayList<>();
        if (in(20)) {
            cash.notCounted();
        } else {
            for (int left = 1 + upTo(2); left > 0; left--) {
                amounts.add(money(number(), currency()));
            }
        }
        amounts.forEach(cash::amount);
        EventDate date = date();
        if (!in(20)) {
            cash.seized(date);
        }
        if (in(2)) {
            cash.jurisdiction(one(Jurisdiction.class));
        }
        if (in(4)) {
            cash.takenUnder(one(Instrument.class));
        }
        if (in(4)) {
            cash.forfeitureSought(laterOrSlip(date));
        }
        slip(date).ifPresent(cash::event);
        return cash.events(events(date, amounts, List.of(Stage.DETAINED))).build();
    }

    private Asset asset(Consumer<AllianceRecord.Builder<?>> header) {
        AssetKind kind = one(List.copyOf(EnumSet.complementOf(EnumSet.of(AssetKind.CASH))));
        Asset.Builder asset = Asset.builder(kind);
        header.accept(asset);
        List<Stage> denials = List.of(Stage.SEIZED, Stage.FROZEN, Stage.RESTRAINED);
        EventDate date = date();
        if (in(20)) {
            asset.takenBy(one(denials));
        } else {
            asset.taken(one(denials), date);
        }
        if (in(4)) {
            asset.takenUnder(one(Instrument.class));
        }
        if (in(4)) { // of no known value
            if (in(2)) {
                asset.event(ofSomeExtent(MoneyEvent.of(Stage.FORFEITED, after(date))));
            }
            return asset.build();
        }
        MonetaryAmount value = money(number(), currency());
        slip(date).ifPresent(asset::event);
        return asset.amount(value).events(events(date, List.of(value), denials)).build();
    }

    /** An event that contradicts the rest, as after a slip of the pen: before the taking, or more than was taken. */
    private Optional<MoneyEvent> slip(EventDate taken) {
        if (!in(10)) {
            return Optional.empty();
        }
        if (in(3)) {
            EventDate early = EventDate.on(taken.firstDayIn(ZoneOffset.UTC).minusDays(2L + upTo(400)));
            return Optional.of(MoneyEvent.of(Stage.INTEREST, early).amount(money(number(), currency())));
        }
        return Optional.of(
                in(2)
                        ? end(EventDate.on(taken.firstDayIn(ZoneOffset.UTC).minusDays(2L + upTo(400))))
                                .amount(money(number(), currency()))
                        : end(after(taken)).amount(money(BigDecimal.valueOf(1_000_000_000L), currency())));
    }

    /** Returns the later events of property. Disposals never exceed the amount held. */
    private List<MoneyEvent> events(EventDate taken, List<MonetaryAmount> amounts, List<Stage> denials) {
        Map<CurrencyUnit, BigDecimal> left = new LinkedHashMap<>();
        amounts.forEach(amount -> left.merge(amount.getCurrency(), exact(amount), BigDecimal::add));
        List<MoneyEvent> events = new ArrayList<>();
        EventDate date = taken;
        if (amounts.isEmpty()) {
            return in(2) ? List.of(ofSomeExtent(end(after(date)))) : List.of();
        }
        for (int more = upTo(4); more > 0; more--) {
            date = after(date);
            CurrencyUnit currency = one(List.copyOf(left.keySet()));
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (!date.equals(taken) // no second seizure or freeze on the day of the first
                            && left.values().stream().anyMatch(amount -> amount.signum() > 0)) {
                        events.add(denial(date, denials));
                    }
                }
                case 1 -> {
                    BigDecimal interest = BigDecimal.valueOf(upTo(9_999), 2);
                    left.merge(currency, interest, BigDecimal::add);
                    events.add(MoneyEvent.of(Stage.INTEREST, date).amount(money(interest, currency)));
                }
                case 2 -> {
                    MoneyEvent end = ofSomeExtent(end(date));
                    events.add(end);
                    if (end.leavesNothing()) {
                        return events;
                    }
                }
                default -> {
                    BigDecimal part = in(3) ? left.get(currency) : part(left.get(currency));
                    left.merge(currency, part.negate(), BigDecimal::add);
                    events.add(end(date).amount(money(part, currency)));
                }
            }
        }
        return events;
    }

    private static BigDecimal exact(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    private BigDecimal part(BigDecimal whole) {
        BigDecimal third = whole.multiply(BigDecimal.valueOf(upTo(99), 2));
        return whole.min(third.setScale(2, RoundingMode.DOWN));
    }

    private MoneyEvent denial(EventDate date, List<Stage> denials) {
        MoneyEvent unknown = MoneyEvent.of(one(denials), date);
        MoneyEvent event = in(4) ? unknown : unknown.all();
        return in(2)
                ? event
                : event.under(one(List.of(Instrument.CASH_DETENTION, Instrument.ACCOUNT_FREEZING_ORDER)))
                        .until(date.firstDayIn(ZoneOffset.UTC).plusMonths(6));
    }

    /** Returns a disposal of the remainder, of all or, sometimes, of an unknown amount. */
    private MoneyEvent ofSomeExtent(MoneyEvent disposal) {
        return switch (random.nextInt(4)) {
            case 0 -> disposal;
            case 1 -> disposal.all();
            default -> disposal.remainder();
        };
    }

    private MoneyEvent end(EventDate date) {
        Stage stage = one(List.of(
                Stage.FORFEITED,
                Stage.FORFEITED,
                Stage.RELEASED,
                Stage.TO_VICTIMS,
                Stage.APPLIED_TO_ORDER,
                Stage.WRITTEN_OFF,
                Stage.TRANSFERRED,
                Stage.DESTROYED));
        MoneyEvent event = MoneyEvent.of(stage, date);
        return stage == Stage.FORFEITED && in(2)
                ? event.under(one(List.of(Instrument.FORFEITURE_NOTICE, Instrument.FORFEITURE_ORDER)))
                        .realising(Records.pounds("1"))
                : event;
    }

    private FinancialInvestigation funds(Consumer<AllianceRecord.Builder<?>> header) {
        FinancialInvestigation.Builder funds = FinancialInvestigation.builder();
        header.accept(funds);
        EventDate date = date();
        if (!in(20)) {
            funds.opened(date);
        }
        if (in(2)) {
            funds.closed(laterOrSlip(date));
        }
        if (!in(3)) {
            funds.purpose(one(FinancialInvestigation.Purpose.class));
        }
        if (in(3)) {
            funds.instrument(one(Instrument.class));
        }
        if (!in(5)) {
            BigDecimal all = number();
            CurrencyUnit currency = currency();
            funds.amount(money(all, currency));
            if (in(2)) {
                funds.seizedCash(money(part(all), currency));
            }
        }
        return funds.build();
    }

    private ConfiscationOrder order(Consumer<AllianceRecord.Builder<?>> header) {
        ConfiscationOrder.Builder order = ConfiscationOrder.builder();
        header.accept(order);
        EventDate made = date();
        if (!in(20)) {
            order.made(made);
        }
        CurrencyUnit currency = currency();
        BigDecimal most = number().add(BigDecimal.ONE);
        boolean joint = in(2);
        int obligors = 1 + upTo(1);
        if (joint) {
            order.jointBenefit(money(most, currency));
        }
        // of a joint benefit, all together pay no more than the whole
        BigDecimal each = joint ? part(most.divideToIntegralValue(BigDecimal.valueOf(obligors))) : part(most);
        for (int person = 1; person <= obligors; person++) {
            order.obligor(obligor("P" + person, made, joint ? most : each, each, currency));
        }
        return order.build();
    }

    private Obligor obligor(String person, EventDate made, BigDecimal ordered, BigDecimal pays, CurrencyUnit currency) {
        if (in(6)) {
            return Obligor.of(person);
        }
        Obligor obligor = Obligor.of(person, money(ordered, currency));
        if (in(3)) {
            obligor = obligor.benefit(money(ordered.add(BigDecimal.ONE), currency));
        }
        EventDate date = made;
        BigDecimal left = pays;
        for (int payments = upTo(2); payments > 0; payments--) {
            date = after(date);
            BigDecimal paid = in(3) ? left : part(left);
            left = left.subtract(paid);
            obligor = obligor.paid(date, money(paid, currency));
        }
        if (in(10)) { // a slip of the pen
            EventDate slip =
                    in(2) ? EventDate.on(made.firstDayIn(ZoneOffset.UTC).minusDays(2L + upTo(400))) : after(date);
            obligor = obligor.paid(slip, money(ordered, currency));
        }
        BigDecimal varied = person.equals("P2") ? ordered.add(pays) : pays; // up or down
        return in(3) ? obligor.varied(after(date), money(varied, currency)) : obligor;
    }

    // Groups and people

    private CrimeGroup group(Consumer<AllianceRecord.Builder<?>> header) {
        CrimeGroup.Builder group = CrimeGroup.builder();
        header.accept(group);
        group.crimeGroup(one(Records.GROUPS));
        EventDate date = date();
        if (!in(20)) {
            group.opened(date);
        }
        if (in(3)) {
            group.archived(laterOrSlip(date));
        }
        if (in(3)) {
            group.dismantled(laterOrSlip(date), "its heads in custody");
        }
        return group.build();
    }

    private Disruption disruption(Consumer<AllianceRecord.Builder<?>> header) {
        Disruption.Builder disruption = Disruption.builder();
        header.accept(disruption);
        disruption.assessment(one(Disruption.Assessment.class));
        dated(disruption::disrupted);
        if (in(2)) {
            disruption.strand(one(Disruption.Strand.class)).part(one(Disruption.AgencyPart.class));
        }
        return disruption.build();
    }

    private Proceedings proceedings(Consumer<AllianceRecord.Builder<?>> header) {
        Proceedings.Builder proceedings = Proceedings.builder();
        header.accept(proceedings);
        boolean isNamed = !in(5);
        if (isNamed) {
            proceedings.person(one(Records.PEOPLE));
        }
        EventDate date = date();
        for (int arrests = upTo(2); arrests > 0; arrests--) {
            proceedings.arrested(date);
            date = after(date);
        }
        for (int charges = upTo(2); charges > 0; charges--) {
            proceedings.charged(date, 1L + upTo(2));
            date = after(date);
        }
        if (in(2)) {
            proceedings.convicted(orSlip(date), 1L + upTo(2));
            date = after(date);
        }
        int end = random.nextInt(5);
        if (end < 3 && isNamed && in(3)) {
            if (in(2)) {
                proceedings.hearing("H1");
            } else {
                proceedings.sentenceOfHearing("H2");
            }
        }
        switch (end) {
            case 0 -> proceedings.sentenced(orSlip(date));
            case 1, 2 -> proceedings.sentenced(orSlip(date), sentence());
            case 3 -> proceedings.concluded(orSlip(date), one(Proceedings.Conclusion.class));
            default -> {}
        }
        for (int orders = upTo(1); orders > 0; orders--) {
            proceedings.ancillaryOrder(date, one(AncillaryOrder.OrderKind.class));
        }
        if (in(2)) {
            proceedings.online(in(2));
        }
        return (in(2) ? proceedings.principal(in(2)) : proceedings).build();
    }

    private Sentence sentence() {
        return switch (random.nextInt(4)) {
            case 0 -> plain().concurrentWith(plain());
            case 1 -> plain().then(plain(), plain());
            default -> plain();
        };
    }

    private Sentence plain() {
        Period term = Period.of(upTo(3), 1 + upTo(10), upTo(20));
        return switch (random.nextInt(14)) {
            case 0 -> Sentence.extended(term, Period.ofYears(4));
            case 1 -> Sentence.activated(term);
            case 2 -> Sentence.life();
            case 3 -> Sentence.life(term);
            case 4 -> Sentence.indeterminate();
            case 5 -> Sentence.suspended(term);
            case 6 -> Sentence.community();
            case 7 -> Sentence.fine();
            case 8 -> Sentence.discharge();
            case 9 -> Sentence.nonCustodial();
            default -> Sentence.custody(term);
        };
    }

    // Activity and community

    private Warrant warrant(Consumer<AllianceRecord.Builder<?>> header) {
        Warrant.Builder warrant = Warrant.builder();
        header.accept(warrant);
        EventDate date = date();
        if (in(2)) {
            warrant.obtained(date);
        }
        if (!in(3)) {
            warrant.executed(laterOrSlip(date));
        }
        if (!in(3)) {
            warrant.power(in(2) ? Warrant.Power.DRUGS : one(Warrant.Power.class));
        }
        for (int addresses = upTo(2); addresses > 0; addresses--) {
            warrant.address(one(List.of("1 High Street", "2 High Street", "3 High Street")));
        }
        return warrant.build();
    }

    private StopSearch search(Consumer<AllianceRecord.Builder<?>> header) {
        StopSearch.Builder search = StopSearch.builder();
        header.accept(search);
        dated(search::searched);
        if (!in(3)) {
            search.subject(one(StopSearch.Subject.class))
                    .object(one(StopSearch.SearchObject.class))
                    .outcome(one(StopSearch.Outcome.class));
        }
        return search.build();
    }

    private CountyLineClosure line(Consumer<AllianceRecord.Builder<?>> header) {
        CountyLineClosure.Builder line = CountyLineClosure.builder();
        header.accept(line);
        dated(line::closed);
        return line.type(one(CountyLineClosure.LineType.class)).build();
    }

    private WeaponSeizure weapons(Consumer<AllianceRecord.Builder<?>> header) {
        WeaponSeizure.Builder weapons = WeaponSeizure.builder();
        header.accept(weapons);
        dated(weapons::seized);
        for (int left = 1 + upTo(2); left > 0; left--) {
            weapons.weapon(one(WeaponSeizure.Weapon.class), 1L + upTo(50));
        }
        return weapons.build();
    }

    private Action action(Consumer<AllianceRecord.Builder<?>> header) {
        Action.Builder action = Action.builder();
        header.accept(action);
        dated(action::when);
        if (in(2)) {
            action.number(1L + upTo(20));
        }
        if (in(2)) {
            action.amount(money(number(), currency()));
        }
        if (in(2)) {
            action.quantity(Quantity.of(number(), one(QuantityUnit.class)));
        }
        if (in(2)) {
            action.person(one(Records.PEOPLE)).person(one(Records.PEOPLE));
        }
        return action.type(one(List.of("drone flight", "leaflets"))).build();
    }

    private Safeguarding safeguarding(Consumer<AllianceRecord.Builder<?>> header) {
        Safeguarding.Builder safeguarding = Safeguarding.builder();
        header.accept(safeguarding);
        dated(safeguarding::when);
        if (!in(4)) {
            safeguarding.person(one(Records.PEOPLE)).age(one(Safeguarding.Age.class));
        }
        return safeguarding.step(one(Safeguarding.Step.class)).build();
    }

    private PublicReport report(Consumer<AllianceRecord.Builder<?>> header) {
        PublicReport.Builder report = PublicReport.builder();
        header.accept(report);
        EventDate date = date();
        if (!in(20)) {
            report.received(date);
        }
        if (!in(4)) {
            report.channel(one(PublicReport.Channel.class));
        }
        return (switch (random.nextInt(4)) {
                    case 0 -> report.followedUp(laterOrSlip(date));
                    case 1 -> report.followedUp();
                    case 2 -> report.notFollowedUp();
                    default -> report;
                })
                .build();
    }
}
