package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Happened.Case;
import io.github.alliancestats.completions.Happened.Cash;
import io.github.alliancestats.completions.Happened.Exit;
import io.github.alliancestats.completions.Happened.Haul;
import io.github.alliancestats.completions.Happened.Order;
import io.github.alliancestats.completions.Happened.Sum;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.MoneyMeasures;
import io.github.alliancestats.measure.OrderMeasures;
import io.github.alliancestats.measure.PeopleMeasures;
import io.github.alliancestats.record.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A measure, and a plain loop that counts it. */
public record Counted(Topic topic, Measure<?> measure, Kind kind, Fact fact, Rule rule) {

    /** The days of a year, in which terms of custody are added. */
    static final BigDecimal YEAR = new BigDecimal("365.25");

    /** The subject of a world. */
    public enum Topic {
        CASH,
        DRUGS,
        PEOPLE,
        ORDERS
    }

    /** A sum of events in a period, or a stock. */
    public enum Kind {
        FLOW,
        STOCK,
        /** A flow whose amount later facts change. */
        LEDGER
    }

    /** Counts one event, as far as it is in a cell. */
    public interface Rule {
        long count(List<Happened> all, Cell cell);
    }

    public static final List<Counted> ALL = List.of(
            new Counted(Topic.CASH, CashMeasures.SEIZURES, Kind.FLOW, Fact.CASH_SEIZED, Counted::seizures),
            new Counted(Topic.CASH, CashMeasures.SEIZED, Kind.FLOW, Fact.CASH_SEIZED, Counted::seized),
            new Counted(
                    Topic.CASH,
                    CashMeasures.FORFEITED,
                    Kind.FLOW,
                    Fact.CASH_FORFEITED,
                    (all, cell) -> left(all, cell, Exit.FORFEITED)),
            new Counted(
                    Topic.CASH,
                    CashMeasures.RELEASED,
                    Kind.FLOW,
                    Fact.CASH_RELEASED,
                    (all, cell) -> left(all, cell, Exit.RELEASED)),
            new Counted(
                    Topic.CASH,
                    CashMeasures.HELD,
                    Kind.STOCK,
                    Fact.CASH_SEIZED,
                    (all, cell) -> held(all, cell, cell.last())),
            new Counted(Topic.DRUGS, DrugMeasures.SEIZURES, Kind.FLOW, Fact.DRUGS_SEIZED, Counted::hauls),
            new Counted(
                    Topic.DRUGS,
                    DrugMeasures.MASS,
                    Kind.FLOW,
                    Fact.DRUGS_SEIZED,
                    (all, cell) -> quantity(all, cell, "g")),
            new Counted(
                    Topic.DRUGS,
                    DrugMeasures.PLANTS,
                    Kind.FLOW,
                    Fact.DRUGS_SEIZED,
                    (all, cell) -> quantity(all, cell, "plants")),
            new Counted(Topic.DRUGS, DrugMeasures.VALUE, Kind.FLOW, Fact.DRUGS_SEIZED, Counted::value),
            new Counted(Topic.PEOPLE, PeopleMeasures.ARRESTS, Kind.FLOW, Fact.ARRESTED, Counted::arrests),
            new Counted(Topic.PEOPLE, PeopleMeasures.ARRESTED, Kind.FLOW, Fact.ARRESTED, Counted::arrested),
            new Counted(Topic.PEOPLE, PeopleMeasures.CHARGES, Kind.FLOW, Fact.CHARGED, Counted::charges),
            new Counted(Topic.PEOPLE, PeopleMeasures.CHARGED, Kind.FLOW, Fact.CHARGED, Counted::charged),
            new Counted(Topic.PEOPLE, PeopleMeasures.JAILED, Kind.FLOW, Fact.SENTENCED, Counted::jailed),
            new Counted(Topic.PEOPLE, PeopleMeasures.CUSTODY, Kind.FLOW, Fact.SENTENCED, Counted::years),
            new Counted(
                    Topic.PEOPLE, PeopleMeasures.AWAITING_CHARGE, Kind.STOCK, Fact.ARRESTED, Counted::awaitingCharge),
            new Counted(Topic.ORDERS, OrderMeasures.MADE, Kind.FLOW, Fact.CONFISCATION_ORDERED, Counted::made),
            new Counted(Topic.ORDERS, OrderMeasures.VALUE, Kind.FLOW, Fact.CONFISCATION_ORDERED, Counted::ordered),
            new Counted(
                    Topic.ORDERS,
                    OrderMeasures.RECOVERABLE,
                    Kind.LEDGER,
                    Fact.CONFISCATION_ORDERED,
                    Counted::recoverable),
            new Counted(Topic.ORDERS, OrderMeasures.PAID, Kind.FLOW, Fact.CONFISCATION_PAID, Counted::paid),
            new Counted(
                    Topic.ORDERS,
                    OrderMeasures.OUTSTANDING,
                    Kind.STOCK,
                    Fact.CONFISCATION_ORDERED,
                    Counted::outstanding),
            new Counted(
                    Topic.CASH,
                    MoneyMeasures.HELD_AT_START,
                    Kind.STOCK,
                    Fact.CASH_SEIZED,
                    (all, cell) -> held(all, cell, cell.first().minusDays(1))));

    public static List<Counted> of(Topic topic) {
        return ALL.stream().filter(each -> each.topic() == topic).toList();
    }

    public String id() {
        return measure.id();
    }

    /** Returns a number of the library in the unit of the plain loop. */
    public BigDecimal inPlainUnit(BigDecimal number) {
        return measure.equals(PeopleMeasures.CUSTODY) ? number.divide(YEAR) : number;
    }

    private static <T extends Happened> Stream<T> each(Class<T> type, List<Happened> all, Cell cell) {
        return all.stream().filter(type::isInstance).map(type::cast).filter(cell::has);
    }

    private static long seizures(List<Happened> all, Cell cell) {
        return each(Cash.class, all, cell)
                .filter(cash -> cash.recorded() && cell.has(cash, cash.day()))
                .count();
    }

    private static long seized(List<Happened> all, Cell cell) {
        return each(Cash.class, all, cell)
                .filter(cash -> cell.has(cash, cash.day()))
                .mapToLong(Cash::amount)
                .sum();
    }

    private static long left(List<Happened> all, Cell cell, Exit exit) {
        long sum = 0;
        for (Cash cash : each(Cash.class, all, cell).toList()) {
            for (Happened.Move move : cash.moves()) {
                sum += move.exit() == exit && cell.has(cash, move.day()) ? move.amount() : 0;
            }
        }
        return sum;
    }

    private static long held(List<Happened> all, Cell cell, LocalDate end) {
        long sum = 0;
        for (Cash cash : each(Cash.class, all, cell).toList()) {
            sum += cash.day().isAfter(end) ? 0 : cash.amount();
            for (Happened.Move move : cash.moves()) {
                sum -= move.day().isAfter(end) ? 0 : move.amount();
            }
        }
        return sum;
    }

    private static Stream<Haul> haulsIn(List<Happened> all, Cell cell) {
        return each(Haul.class, all, cell).filter(haul -> cell.has(haul, haul.day()));
    }

    private static Stream<Happened.Lot> lots(Haul haul, Cell cell) {
        return haul.lots().stream()
                .filter(lot -> cell.drugClass() == null || cell.drugClass().equals(lot.drugClass()));
    }

    private static long hauls(List<Happened> all, Cell cell) {
        return haulsIn(all, cell)
                .filter(haul -> lots(haul, cell).findAny().isPresent())
                .count();
    }

    static long quantity(List<Happened> all, Cell cell, String unit) {
        return haulsIn(all, cell)
                .flatMap(haul -> lots(haul, cell))
                .filter(lot -> lot.unit().equals(unit))
                .mapToLong(Happened.Lot::number)
                .sum();
    }

    private static long value(List<Happened> all, Cell cell) {
        return haulsIn(all, cell)
                .flatMap(haul -> lots(haul, cell))
                .mapToLong(Happened.Lot::value)
                .sum();
    }

    private static Stream<String> people(List<Happened> all, Cell cell, Function<Case, List<LocalDate>> days) {
        return each(Case.class, all, cell)
                .flatMap(each -> days.apply(each).stream()
                        .filter(day -> cell.has(each, day))
                        .map(day -> each.person()));
    }

    private static long arrests(List<Happened> all, Cell cell) {
        return people(all, cell, Case::arrests).count();
    }

    private static long arrested(List<Happened> all, Cell cell) {
        return people(all, cell, Case::arrests).distinct().count();
    }

    private static long charges(List<Happened> all, Cell cell) {
        return people(all, cell, Case::charges).count();
    }

    private static long charged(List<Happened> all, Cell cell) {
        return people(all, cell, Case::charges).distinct().count();
    }

    private static Stream<Case> sentenced(List<Happened> all, Cell cell) {
        return each(Case.class, all, cell).filter(each -> each.sentenced() != null && cell.has(each, each.sentenced()));
    }

    private static long jailed(List<Happened> all, Cell cell) {
        return sentenced(all, cell)
                .filter(each -> each.years() > 0)
                .map(Case::person)
                .distinct()
                .count();
    }

    private static long years(List<Happened> all, Cell cell) {
        return sentenced(all, cell).mapToLong(Case::years).sum();
    }

    private static long awaitingCharge(List<Happened> all, Cell cell) {
        return each(Case.class, all, cell)
                .filter(each -> each.arrests().stream().anyMatch(day -> !day.isAfter(cell.last()))
                        && each.charges().stream().allMatch(day -> day.isAfter(cell.last()))
                        && (each.sentenced() == null || each.sentenced().isAfter(cell.last())))
                .count();
    }

    private static Stream<Order> madeIn(List<Happened> all, Cell cell) {
        return each(Order.class, all, cell).filter(order -> cell.has(order, order.made()));
    }

    private static long made(List<Happened> all, Cell cell) {
        return madeIn(all, cell).count();
    }

    private static long ordered(List<Happened> all, Cell cell) {
        return madeIn(all, cell).mapToLong(Order::amount).sum();
    }

    /** Returns the amount of an order as varied by the end of a day. */
    private static long varied(Order order, LocalDate end) {
        long amount = order.amount();
        for (Sum variation : order.variations()) {
            amount = variation.day().isAfter(end) ? amount : variation.amount();
        }
        return amount;
    }

    private static long recoverable(List<Happened> all, Cell cell) {
        return madeIn(all, cell).mapToLong(order -> varied(order, cell.last())).sum();
    }

    private static long paid(List<Happened> all, Cell cell) {
        return each(Order.class, all, cell)
                .flatMap(order -> order.payments().stream().filter(sum -> cell.has(order, sum.day())))
                .mapToLong(Sum::amount)
                .sum();
    }

    private static long outstanding(List<Happened> all, Cell cell) {
        long sum = 0;
        for (Order order : each(Order.class, all, cell).toList()) {
            if (!order.made().isAfter(cell.last())) {
                sum += varied(order, cell.last());
                sum -= order.payments().stream()
                        .filter(each -> !each.day().isAfter(cell.last()))
                        .mapToLong(Sum::amount)
                        .sum();
            }
        }
        return sum;
    }
}
