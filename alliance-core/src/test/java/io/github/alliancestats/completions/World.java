package io.github.alliancestats.completions;

import io.github.alliancestats.completions.Counted.Kind;
import io.github.alliancestats.completions.Counted.Topic;
import io.github.alliancestats.completions.Happened.Case;
import io.github.alliancestats.completions.Happened.Cash;
import io.github.alliancestats.completions.Happened.Haul;
import io.github.alliancestats.completions.Happened.Order;
import io.github.alliancestats.completions.Happened.Place;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Rejection;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.RecoverableProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A small world: what the library is given, and everything that it can be. */
public final class World {

    /** The instant of the worlds that are queried as at an instant. */
    public static final Instant AS_AT = Instant.parse("2024-06-01T00:00:00Z");

    /** The force of the rejected row. */
    static final String REJECTING = "cumbria";

    private static final List<Fact> FACTS = List.of(
            Fact.CASH_SEIZED,
            Fact.CASH_FORFEITED,
            Fact.CASH_RELEASED,
            Fact.DRUGS_SEIZED,
            Fact.ARRESTED,
            Fact.CHARGED,
            Fact.SENTENCED,
            Fact.CONFISCATION_ORDERED,
            Fact.CONFISCATION_PAID);

    /** The record of a rejected row. It is new, or replaces the record at an index. */
    record Replacement(int index, List<Happened> with) {}

    final Topic topic;
    final Set<Feature> features;
    final List<AllianceRecord> records = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<List<List<Happened>>> slots = new ArrayList<>();
    final List<Replacement> replacements = new ArrayList<>();

    @Nullable
    Coverage coverage;

    String notCovered = "no day";
    boolean isCarrying = true;
    boolean isOpened = true;
    boolean isAsAt;

    World(Topic topic, Set<Feature> features) {
        this.topic = topic;
        this.features = features;
        replacements.add(new Replacement(-1, List.of()));
    }

    public Topic topic() {
        return topic;
    }

    public Set<Feature> features() {
        return features;
    }

    public List<AllianceRecord> records() {
        return records;
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    /** Returns the coverage; null if nothing is declared. */
    public @Nullable Coverage coverage() {
        return coverage;
    }

    public boolean isAsAt() {
        return isAsAt;
    }

    /** Returns whether as much can be missing as one likes: rows that were not supplied or not read. */
    public boolean lacksRows() {
        return features.contains(Feature.NOT_COVERED) || features.contains(Feature.REJECTED);
    }

    /** Returns the number of completions. A number above a million is not exact. */
    public long size() {
        long size = replacements.size();
        for (List<List<Happened>> slot : slots) {
            size = Math.min(10_000_000, size * slot.size());
        }
        return size;
    }

    /** Passes on each completion. */
    public void forEach(Consumer<List<Happened>> action) {
        for (Replacement replacement : replacements) {
            List<Happened> all = new ArrayList<>(replacement.with());
            add(0, replacement.index(), all, action);
        }
    }

    private void add(int index, int replaced, List<Happened> all, Consumer<List<Happened>> action) {
        if (index == slots.size()) {
            action.accept(all);
        } else if (index == replaced) {
            addEach(ofOtherForces(slots.get(index)), index, replaced, all, action); // with another version in its place
        } else {
            addEach(slots.get(index), index, replaced, all, action);
        }
    }

    private void addEach(
            Collection<List<Happened>> ways,
            int index,
            int replaced,
            List<Happened> all,
            Consumer<List<Happened>> action) {
        for (List<Happened> way : ways) {
            List<Happened> more = new ArrayList<>(all);
            more.addAll(way);
            add(index + 1, replaced, more, action);
        }
    }

    /** Returns the parts of a joint event that other forces recorded, which a version of another force's record keeps. */
    private static Set<List<Happened>> ofOtherForces(List<List<Happened>> ways) {
        Set<List<Happened>> kept = new LinkedHashSet<>();
        for (List<Happened> way : ways) {
            kept.add(way.stream()
                    .filter(event -> !event.place().force().equals(REJECTING))
                    .toList());
        }
        return kept;
    }

    /**
     * Returns whether a documented rule leaves a figure open in one completion. Without a declaration, events must show
     * that a fact was supplied, and a stock is never known. A stock needs an opening. A figure of the umbrella needs
     * records that carry the operation. A weight is not known if no drug was weighed.
     */
    public boolean isOpen(Counted counted, Cell cell, List<Happened> all) {
        boolean isStock = counted.kind() == Kind.STOCK;
        boolean isUnsupplied = coverage == null && (isStock || !hasEvent(counted.fact(), cell, all));
        boolean isNotOpened = isStock && !isOpened;
        boolean isNotCarried = cell.under() && (coverage == null || !isCarrying);
        return isUnsupplied || isNotOpened || isNotCarried || isUnweighed(counted, cell, all);
    }

    /**
     * Returns whether no event of a fact is of the umbrella, but some are of none. Then the operation is perhaps not
     * carried in spite of the declaration, so that the figure can be open.
     */
    public boolean isPerhapsOpen(Cell cell, List<Happened> all) {
        if (!cell.under()) {
            return false;
        }
        for (String force : List.of("cumbria", "kent")) {
            Cell any = new Cell(LocalDate.MIN, cell.last(), null, force, null, false);
            for (Fact fact : FACTS) {
                if (!hasEvent(fact, cell.ofForce(force), all) && hasEvent(fact, any, all)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnweighed(Counted counted, Cell cell, List<Happened> all) {
        return counted.id().equals("drugs.mass")
                && Counted.quantity(all, cell, "g") == 0
                && (Counted.quantity(all, cell, "plants") > 0 || Counted.quantity(all, cell, "ml") > 0);
    }

    /** Returns whether an event of a fact is in a cell. */
    private static boolean hasEvent(Fact fact, Cell cell, List<Happened> all) {
        for (Happened each : all) {
            boolean isOfKey = !(each instanceof Haul haul)
                    || cell.drugClass() == null
                    || haul.lots().stream().anyMatch(lot -> lot.drugClass().equals(cell.drugClass()));
            if (isOfKey && days(each, fact).stream().anyMatch(day -> cell.has(each, day))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the days of the events of a fact. */
    static List<LocalDate> days(Happened event, Fact fact) {
        if (event instanceof Cash cash) {
            if (fact == Fact.CASH_SEIZED) {
                return List.of(cash.day());
            }
            return cash.moves().stream()
                    .filter(move -> fact.name().equals("CASH_" + move.exit().name()))
                    .map(Happened.Move::day)
                    .toList();
        }
        if (event instanceof Haul haul) {
            return fact == Fact.DRUGS_SEIZED ? List.of(haul.day()) : List.of();
        }
        if (event instanceof Case each) {
            LocalDate sentenced = each.sentenced();
            return fact == Fact.ARRESTED
                    ? each.arrests()
                    : fact == Fact.CHARGED
                            ? each.charges()
                            : fact == Fact.SENTENCED && sentenced != null ? List.of(sentenced) : List.of();
        }
        Order order = (Order) event;
        List<LocalDate> days = new ArrayList<>();
        if (fact == Fact.CONFISCATION_ORDERED) {
            days.add(order.made()); // a variation shows no order
        } else if (fact == Fact.CONFISCATION_PAID) {
            order.payments().forEach(each -> days.add(each.day()));
        }
        return days;
    }

    static Place place(String area, boolean under) {
        return new Place("cumbria", area, under);
    }

    /** Describes what the library was given. */
    @Override
    public String toString() {
        List<String> given = new ArrayList<>();
        for (AllianceRecord record : records) {
            Object more = record instanceof RecoverableProperty property
                    ? property.events()
                    : record instanceof ConfiscationOrder order
                            ? order.obligors()
                            : record instanceof DrugSeizure haul ? haul.drugs() : "";
            given.add(record + " " + more + " areas " + record.areas() + " operations " + record.operations()
                    + record.recordedAt().map(instant -> "").orElse(" recording not stated"));
        }
        return topic + " " + features + (isAsAt ? " as at " + AS_AT : "") + "\n  records " + String.join("; ", given)
                + "\n  rejected " + rejections + "\n  "
                + (coverage == null ? "nothing declared" : "not covered " + notCovered)
                + (isOpened ? "" : ", no opening") + (isCarrying ? "" : ", no operation carried");
    }
}
