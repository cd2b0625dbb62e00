package io.github.alliancestats.stats;

import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.Door;
import io.github.alliancestats.internal.Glance;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.JointWork;
import io.github.alliancestats.record.OperationId;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.ReportingPeriod;
import io.github.alliancestats.record.SeizedDrug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is shown: one record, or the part of it that falls under one key, and the days that it
 * counts for. For the total these are the whole record and the whole period.
 *
 * <p>A fold shows one record after another in the same item, so none is kept but by whoever made it.
 */
final class Item {

    static final BiConsumer<AllianceRecord, Glance> GLANCE = Door.into(AllianceRecord.class, Glance.class);
    private static final int UNDATED = Integer.MIN_VALUE;

    private final StatsQuery query;
    private final boolean inLondon;
    private final Scope scope;
    private @Nullable AllianceRecord record;
    private Glance glance = new Glance();
    private Scope.@Nullable Place place;
    private @Nullable List<SeizedDrug> drugs;
    private ReportingPeriod period;
    private int periodStart;
    private int periodEnd;
    private long days = Days.SEVERAL;
    private int firstDay = UNDATED;
    private @Nullable List<SeizedDrug> controlled;
    private @Nullable List<Flow> flows;

    /** An item that shows nothing yet. */
    Item(StatsQuery query) {
        this(query, new Scope(query));
    }

    /** An item that shows nothing yet, of records whose places are found together with those of others. */
    Item(StatsQuery query, Scope scope) {
        this.query = query;
        this.scope = scope;
        this.inLondon = query.zone().equals(Days.LONDON);
        this.period = query.period();
        this.periodStart = Days.of(period.start());
        this.periodEnd = Days.of(period.endExclusive());
    }

    /** Shows a record for the question's period. */
    Item show(AllianceRecord whole) {
        Glance taken = new Glance();
        GLANCE.accept(whole, taken);
        return show(whole, taken);
    }

    /** Shows a record that was taken a glance at, which is not taken at another as long as this shows it. */
    Item show(AllianceRecord whole, Glance taken) {
        record = whole;
        glance = taken;
        place = null;
        drugs = null;
        days = inLondon ? taken.days : Days.SEVERAL;
        firstDay = days == Days.SEVERAL ? firstDayOf(whole) : Days.first(days);
        controlled = null;
        flows = null;
        return this;
    }

    /** Shows the same record for other days. */
    void during(ReportingPeriod other) {
        if (!period.equals(other)) {
            period = other;
            periodStart = Days.of(other.start());
            periodEnd = Days.of(other.endExclusive());
        }
    }

    /** Shows the same record for the day of its first date. */
    void duringItsDay() {
        during(ReportingPeriod.of(day(), day().plusDays(1)));
    }

    private int firstDayOf(AllianceRecord whole) {
        Optional<EventDate> date = whole.date();
        return date.isEmpty()
                ? UNDATED
                : Math.toIntExact(date.get().dayIn(query.zone()).toEpochDay());
    }

    /** Shows a part of another item, for the same days. */
    Item showPart(Item whole, List<SeizedDrug> part) {
        copy(whole);
        drugs = part;
        controlled = null;
        return this;
    }

    /** Shows another item for other days. */
    Item showIn(Item whole, ReportingPeriod other) {
        copy(whole);
        during(other);
        return this;
    }

    private void copy(Item whole) {
        record = whole.record;
        glance = whole.glance;
        place = whole.place;
        drugs = whole.drugs;
        period = whole.period;
        periodStart = whole.periodStart;
        periodEnd = whole.periodEnd;
        days = whole.days;
        firstDay = whole.firstDay;
        controlled = whole.controlled;
        flows = whole.flows;
    }

    StatsQuery query() {
        return query;
    }

    AllianceRecord record() {
        return Objects.requireNonNull(record);
    }

    /** The whole record at a glance. */
    Glance glance() {
        return glance;
    }

    @Nullable
    JointWork joint() {
        return (JointWork) glance.joint;
    }

    List<SeizedDrug> drugs() {
        if (drugs == null) {
            drugs = record instanceof DrugSeizure seizure ? seizure.drugs() : List.of();
        }
        return drugs;
    }

    /** The drugs apart from what a laboratory found not to be controlled. */
    List<SeizedDrug> controlled() {
        if (controlled == null) {
            List<SeizedDrug> all = drugs();
            controlled = areControlled(all)
                    ? all
                    : all.stream().filter(SeizedDrug::controlled).toList();
        }
        return controlled;
    }

    private static boolean areControlled(List<SeizedDrug> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).controlled()) {
                return false;
            }
        }
        return true;
    }

    /** The class of one of the drugs on the day of seizure. */
    DrugClass classOf(SeizedDrug drug) {
        return drug.controlled()
                ? query.law().classOf(drug.drug(), drug.preparation(), day())
                : DrugClass.NOT_CONTROLLED;
    }

    /** Whether it is property of one force to which nothing has happened since it was taken. */
    boolean isTakenWhole() {
        return joint() == null
                && record instanceof RecoverableProperty property
                && property.events().isEmpty();
    }

    /** What the record tells of amounts on their way through the stages, empty if it is no property. */
    List<Flow> flows() {
        if (flows == null) {
            flows = record() instanceof RecoverableProperty property
                    ? Flow.of(property, day(), query.zone())
                    : List.of();
        }
        return flows;
    }

    ReportingPeriod period() {
        return period;
    }

    /** The first day of the period, counted from 1 January 1970. */
    int periodStart() {
        return periodStart;
    }

    /** The day after the last day of the period. */
    int periodEnd() {
        return periodEnd;
    }

    boolean isDated() {
        return firstDay != UNDATED;
    }

    /** The day of the record's first date, in the question's zone. */
    LocalDate day() {
        return LocalDate.ofEpochDay(firstDay);
    }

    /** The same, counted from 1 January 1970. */
    int firstDay() {
        return firstDay;
    }

    /** Whether the record's first date falls in the period. */
    boolean happened() {
        return periodStart <= firstDay && firstDay < periodEnd;
    }

    /** Whether the record has but one date, and what it tells of lasts from then on to {@link #lastDay} if at all. */
    boolean hasOneDate() {
        return days != Days.SEVERAL;
    }

    /** The last day for which a record of one date counts. */
    int lastDay() {
        return Days.last(days);
    }

    /** Whether a date is known and falls in the period. */
    boolean has(Optional<EventDate> date) {
        return date.isPresent() && period.contains(date.get().dayIn(query.zone()));
    }

    /** How many of the dates fall in the period. */
    long count(List<EventDate> dates) {
        long count = 0;
        for (EventDate date : dates) {
            count += period.contains(date.dayIn(query.zone())) ? 1 : 0;
        }
        return count;
    }

    /** Whether none of its dates falls in the period, so that it tells at most of what lasts. */
    boolean isQuiet() {
        return hasOneDate() ? !happened() : count(record().dates()) == 0;
    }

    /** A name that another force may use for something else, unless both took part in the event. */
    String ownName(String name) {
        JointWork work = joint();
        return (work == null ? record().force().value() : work.reference()) + Tally.WITHIN + name;
    }

    boolean withdrawn() {
        return glance.withdrawn;
    }

    /** Where the record stands among the operations of the question. */
    Scope.Place place() {
        if (place == null) {
            place = scope.of(glance.operations);
        }
        return place;
    }

    /** The operations it is tagged with and all above them, within the scope of the question. */
    SortedSet<OperationId> operations() {
        return place().operations();
    }

    /** What stands for an id of a group, a person or an agency at the end of the period. */
    String resolve(String id) {
        return query.aliases().resolve(id, period.lastDay());
    }

    /** Of joint work the recording force's share, apportioned at so many decimals, else the whole. */
    ExactRange shareOf(ExactRange whole, int decimals) {
        JointWork work = joint();
        return work == null ? whole : whole.apportioned(amount -> work.share().of(amount, decimals));
    }

    BigDecimal shareOf(BigDecimal whole, int decimals) {
        JointWork work = joint();
        return work == null ? whole : work.share().of(whole, decimals);
    }

    BigDecimal shareOf(long whole) {
        return shareOf(BigDecimal.valueOf(whole), 0);
    }

    /** Whether anything of the record falls in the days of this item. */
    boolean isLive() {
        return hasOneDate()
                ? firstDay < periodEnd && lastDay() >= periodStart
                : record().isWithin(period.start(), period.endExclusive(), query.zone());
    }
}
