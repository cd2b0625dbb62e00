package io.github.alliancestats.engine.row;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.bytes.ByteSource;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Coverage.Declaration;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Offences;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sets of facts as numbers, with one bit for each. The numbers are written to canonical bytes, so the order of the facts
 * must not change.
 */
@SuppressWarnings("EnumOrdinal") // the order is fixed, and tested
public final class RecordFacts {

    public static final long ALL = ofType(AllianceRecord.class);

    /** The facts that take property. */
    public static final long TAKING =
            bit(Fact.CASH_SEIZED) | bit(Fact.ASSETS_SEIZED) | bit(Fact.ASSETS_FROZEN) | bit(Fact.ASSETS_RESTRAINED);

    /** The facts that dispose of property. */
    public static final long DISPOSING = Arrays.stream(Stage.values())
            .filter(Stage::disposal)
            .mapToLong(RecordFacts::of)
            .reduce(0, (one, other) -> one | other);

    private static final long CASH = ofType(CashSeizure.class);

    private static final Fact[] FACTS = Fact.values();
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1); // an instant can be a day before, in London

    private RecordFacts() {}

    public static long bit(Fact fact) {
        return 1L << fact.ordinal();
    }

    public static long bits(Collection<Fact> facts) {
        long bits = 0;
        for (Fact fact : facts) {
            bits |= bit(fact);
        }
        return bits;
    }

    public static Set<Fact> set(long bits) {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        for (long rest = bits; rest != 0; rest &= rest - 1) { // clears the lowest bit
            facts.add(FACTS[Long.numberOfTrailingZeros(rest)]);
        }
        return Collections.unmodifiableSet(facts);
    }

    /** Reads a set of facts. */
    public static long read(ByteSource in) {
        long facts = in.count();
        if ((facts & ~ALL) != 0) {
            throw ByteSource.refused("it names a fact that is not known");
        }
        return facts;
    }

    /** Returns the facts that records of a type can have. */
    public static long ofType(Class<?> type) {
        return bits(Fact.of(type.asSubclass(AllianceRecord.class)));
    }

    /** Returns the facts of a stage, of cash and of assets. */
    public static long of(Stage stage) {
        return bit(of(stage, true)) | bit(of(stage, false));
    }

    /** Returns the facts that dispose of the same kind of property as another, which is cash or not. */
    public static Set<Fact> disposing(long other) {
        return set(DISPOSING & ((other & CASH) != 0 ? CASH : ~CASH));
    }

    /** Returns the fact of a step of safeguarding. */
    public static long of(Safeguarding.Step step) {
        return bit(Fact.REFERRED) << step.ordinal();
    }

    /** Returns the fact of an event in a record of a kind; none for a state, or an event that perhaps did not happen. */
    public static long ofEvent(RowFact event, Class<?> kind) {
        if (event.has(RowFlag.CONTRADICTORY) || event.has(RowFlag.PERHAPS)) {
            return 0;
        }
        long facts = ofEvents(event.code(), kind);
        if (!event.code().isByAttribute()) {
            return facts;
        }
        long found = 0;
        for (Stage stage : Stage.values()) {
            found |= event.is(stage) ? bit(of(stage, CashSeizure.class.isAssignableFrom(kind))) : 0;
        }
        for (Safeguarding.Step step : Safeguarding.Step.values()) {
            found |= event.is(step) ? of(step) : 0;
        }
        return facts & found; // an attribute is a constant of one of the two
    }

    /** Returns the facts that events with a code can have. The first of several codes with one fact has its events. */
    private static long ofEvents(FactCode code, Class<?> kind) {
        if (!code.type().isAssignableFrom(kind) || code.isState()) {
            return 0;
        }
        if (code.isByAttribute()) {
            return ofType(kind);
        }
        Fact fact = code.fact();
        return fact == null || FactCode.firstOf(fact) != code ? 0 : bit(fact);
    }

    /** Returns the codes of the events of some facts, one for each. The end of an investigation has none. */
    public static Set<FactCode> codes(long facts, Class<?> kind) {
        EnumSet<FactCode> codes = EnumSet.noneOf(FactCode.class);
        for (FactCode code : FactCode.values()) {
            if ((ofEvents(code, kind) & facts) != 0) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Returns the facts of a record, dated or not. */
    public static long of(AllianceRecord record) {
        if (record instanceof RecoverableProperty property && property.events().isEmpty()) { // makes no object
            return bit(of(property.takenBy(), property instanceof CashSeizure));
        }
        long[] facts = {0};
        events(record, (fact, date, isContradictory) -> facts[0] |= bit(fact));
        return facts[0];
    }

    /** Reads an event, with whether it contradicts the rest of its record. */
    @FunctionalInterface
    private interface EventReader {
        void read(Fact fact, EventDate date, boolean isContradictory);
    }

    private static Fact of(Stage stage, boolean isCash) {
        return switch (stage) {
            case SEIZED -> isCash ? Fact.CASH_SEIZED : Fact.ASSETS_SEIZED;
            case FROZEN -> isCash ? Fact.CASH_RESTRAINED : Fact.ASSETS_FROZEN;
            case RESTRAINED -> isCash ? Fact.CASH_RESTRAINED : Fact.ASSETS_RESTRAINED;
            case DETAINED -> isCash ? Fact.CASH_DETAINED : Fact.ASSETS_DETAINED;
            case INTEREST -> isCash ? Fact.CASH_INTEREST : Fact.ASSETS_INTEREST;
            case RELEASED -> isCash ? Fact.CASH_RELEASED : Fact.ASSETS_RELEASED;
            case FORFEITED -> isCash ? Fact.CASH_FORFEITED : Fact.ASSETS_FORFEITED;
            case TO_VICTIMS, APPLIED_TO_ORDER, WRITTEN_OFF, TRANSFERRED, DESTROYED ->
                isCash ? Fact.CASH_DISPOSED_OF : Fact.ASSETS_DISPOSED_OF;
        };
    }

    /**
     * Compares the events of a record with the days that its force declares for their facts. Reads each with its stated
     * London days if none of them is covered. A date that is not known has no stated days, and is not compared.
     */
    public static void compare(AllianceRecord record, Coverage coverage, DeclaredEventReader reader) {
        events(record, (fact, date, isContradictory) -> {
            Optional<Declaration> declared = coverage.declaration(record.force(), fact);
            if (declared.isPresent() && !isContradictory && !date.equals(EventDate.unknown())) {
                reader.read(
                        declared.get(),
                        countedDay(date.firstDayIn(Days.LONDON), record),
                        countedDay(date.lastDayIn(Days.LONDON), record));
            }
        });
    }

    /** Reads an event of a declared fact, with the first and the last of its days. */
    @FunctionalInterface
    public interface DeclaredEventReader {
        void read(Declaration declared, LocalDate first, LocalDate last);
    }

    /** Returns whether no day of a span is covered. */
    public static boolean isOutside(LocalDate first, LocalDate last, Declaration declared) {
        return !declared.covers(first) && !declared.coversAny(ReportingPeriod.ofDays(first, last));
    }

    /** Returns the day by which an event counts. No zone puts that of property or an order before the first date. */
    private static LocalDate countedDay(LocalDate day, AllianceRecord record) {
        boolean hasMoney = record instanceof RecoverableProperty || record instanceof ConfiscationOrder;
        boolean follows = hasMoney && record.date().isPresent();
        LocalDate first = follows ? record.date().get().firstDayIn(Days.LONDON) : FIRST;
        return Collections.max(List.of(FIRST, first, day));
    }

    /** Reads each dated event of a record, and the first event also if it has no date. */
    private static void events(AllianceRecord record, EventReader reader) {
        if (record instanceof RecoverableProperty property) {
            boolean isCash = property instanceof CashSeizure;
            first(of(property.takenBy(), isCash), property.date(), reader);
            for (MoneyEvent event : property.events()) {
                reader.read(
                        of(event.stage(), isCash),
                        event.date(),
                        event.contradiction().isPresent());
            }
        } else if (record instanceof Proceedings proceedings) {
            events(proceedings, reader);
        } else if (record instanceof Warrant warrant) {
            if (warrant.obtained().isPresent() || warrant.executed().isEmpty()) { // it was obtained on some day
                first(Fact.WARRANTS_OBTAINED, warrant.obtained(), reader);
            }
            read(Fact.WARRANTS_EXECUTED, warrant.executed(), hasIssue("executed", record), reader);
        } else if (record instanceof FinancialInvestigation investigation) {
            first(Fact.INVESTIGATIONS_OPENED, investigation.opened(), reader);
            read(Fact.INVESTIGATIONS_CLOSED, investigation.closed(), hasIssue("closed", record), reader);
        } else if (record instanceof ConfiscationOrder order) {
            first(Fact.CONFISCATION_ORDERED, order.made(), reader);
            for (Obligor obligor : order.obligors()) {
                read(Fact.CONFISCATION_ORDERED, obligor.variations(), reader);
                read(Fact.CONFISCATION_PAID, obligor.payments(), reader);
            }
        } else if (record instanceof CrimeGroup group) {
            first(Fact.GROUPS_OPENED, group.opened(), reader);
            read(Fact.GROUPS_ARCHIVED, group.archived(), hasIssue("archived", record), reader);
            read(Fact.GROUPS_DISMANTLED, group.dismantled(), hasIssue("dismantled", record), reader);
        } else {
            long only = record instanceof Safeguarding each ? of(each.step()) : ofType(record.getClass());
            first(FACTS[Long.numberOfTrailingZeros(only)], record.date(), reader);
        }
    }

    private static void first(Fact fact, Optional<EventDate> date, EventReader reader) {
        reader.read(fact, date.orElse(EventDate.unknown()), false);
    }

    /** Returns whether a record has an issue with a field. */
    public static boolean hasIssue(String field, AllianceRecord record) {
        for (RecordIssue issue : record.issues()) {
            if (issue.field().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private static void read(Fact fact, List<Obligor.Event> events, EventReader reader) {
        for (Obligor.Event event : events) {
            reader.read(fact, event.date(), event.contradiction().isPresent());
        }
    }

    private static void events(Proceedings proceedings, EventReader reader) {
        for (EventDate date : proceedings.arrests()) {
            reader.read(Fact.ARRESTED, date, false);
        }
        for (Offences offences : proceedings.charges()) {
            reader.read(Fact.CHARGED, offences.date(), false);
        }
        for (Offences offences : proceedings.convictions()) {
            reader.read(Fact.CONVICTED, offences.date(), hasIssue("convicted", proceedings));
        }
        read(Fact.SENTENCED, proceedings.sentenced(), hasIssue("sentenced", proceedings), reader);
        for (AncillaryOrder order : proceedings.ancillaryOrders()) {
            reader.read(Fact.ANCILLARY_ORDERED, order.date(), false);
        }
        read(Fact.PROCEEDINGS_CONCLUDED, proceedings.concluded(), hasIssue("concluded", proceedings), reader);
    }

    private static void read(Fact fact, Optional<EventDate> date, boolean isContradictory, EventReader reader) {
        if (date.isPresent()) {
            reader.read(fact, date.get(), isContradictory);
        }
    }
}
