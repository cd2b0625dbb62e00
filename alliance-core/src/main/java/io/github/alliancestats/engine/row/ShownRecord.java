package io.github.alliancestats.engine.row;

import io.github.alliancestats.drug.DrugClass;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.DrugAmounts;
import io.github.alliancestats.internal.IntList;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.ExactRange;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.JointWork;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One record after another: its header, its dates, and the days on which it lasts. Not thread-safe.
 */
abstract class ShownRecord {

    /** The day of a record or a row without a date. */
    public static final int UNDATED = Integer.MIN_VALUE;

    /** Separates the components of a name. */
    public static final String SEPARATOR = "\u001f";

    /** The end of a state that has not ended. */
    public static final int NEVER = Days.NO_END;

    private static final int KNOWN_DAYS = 1 << 12;

    private final RowSettings settings;
    private @Nullable DaySpan[] knownDays = {}; // by the last bits of the day, once one is needed
    private final boolean inLondon;
    private final OperationScope scope;
    private final RecordFields fields = new RecordFields();
    private final DrugAmounts drugAmounts = new DrugAmounts();

    // the record
    private @Nullable AllianceRecord record;
    private OperationScope.@Nullable Place place;
    private int firstDay = UNDATED; // the first possible one
    private int lastFirstDay = UNDATED; // the last possible one
    private int recorded; // no event is after this day
    private int keyDay = UNDATED;
    private boolean isWhole; // whether joint events are shown whole, as if they were of one force
    private boolean isInexact;
    private boolean isUndated;
    private boolean hasOneDate;
    private LocalDate asOf = LocalDate.EPOCH;
    private long serial;
    private Set<FactCode> wanted = EnumSet.allOf(FactCode.class);

    // its dates, and the states that keep it in later periods
    private final IntList dates = new IntList(); // the first and the last possible day of each
    private final IntList lasting = new IntList(); // the days on which each begins and ends, first and last possible

    ShownRecord(RowSettings settings) {
        this.settings = settings;
        this.inLondon = settings.zone().equals(Days.LONDON);
        this.scope = new OperationScope(settings);
    }

    /** Shows joint events whole from now on, as if they were of one force. */
    public final void showWhole() {
        isWhole = true;
    }

    public final RowSettings settings() {
        return settings;
    }

    /** Shows a record. */
    void show(AllianceRecord shown) {
        record = shown;
        RecordValues.OF_RECORD.fill(shown, fields);
        fields.joint = isWhole ? null : fields.joint;
        place = null;
        serial++;
        dates.clear();
        lasting.clear();
        hasOneDate = inLondon && fields.days != Days.SEVERAL;
        if (hasOneDate) {
            firstDay = Days.first(fields.days);
            lastFirstDay = firstDay;
            addDate(firstDay, firstDay);
            int last = Days.last(fields.days);
            addLasting(firstDay, firstDay, last, last);
        } else {
            firstDay = UNDATED;
            lastFirstDay = UNDATED;
            recorded = UNDATED;
        }
        isInexact = false;
        isUndated = false;
        keyDay = UNDATED;
    }

    /** Shows a record that was decoded before, without rows and other dates, to find its keys. */
    public final void show(AllianceRecord shown, int day) {
        show(shown);
        firstDay = day;
        lastFirstDay = day;
    }

    final void place(OperationScope.Place known) {
        place = known;
    }

    public final AllianceRecord record() {
        return Objects.requireNonNull(record);
    }

    /** Returns the numbers of a drug, for a decoder to fill in. */
    public final DrugAmounts drugAmounts() {
        return drugAmounts;
    }

    /** Returns a number that changes with each record shown, and with the day of its aliases. */
    public final long serial() {
        return serial;
    }

    public final @Nullable JointWork joint() {
        return (JointWork) fields.joint;
    }

    /** Returns a bit for each kind of issue of the record: contradictions, and each code that changes no figure. */
    public final int issueKinds() {
        return (fields.contradictory ? 1 : 0) | RecordValues.OF_RECORD.toCheck(record());
    }

    /** Returns whether a part of the record contradicts the rest. */
    public final boolean isContradictory() {
        return fields.contradictory;
    }

    /** Returns whether a date contradicts the record, since it is before the date that it follows. */
    public final boolean isTooEarly(EventDate date, Optional<EventDate> former) {
        return fields.contradictory && former.isPresent() && date.isBeforeInAnyZone(former.get());
    }

    public final boolean isWithdrawn() {
        return fields.withdrawn;
    }

    /** Sets the codes of facts that some rule selects. */
    public final void want(Set<FactCode> codes) {
        wanted = codes;
    }

    /** Returns whether some rule selects facts with a code. Decoders skip the others. */
    public final boolean wants(FactCode code) {
        return wanted.contains(code);
    }

    /** Returns whether the dates of the record are known from its header. */
    public final boolean hasOneDate() {
        return hasOneDate;
    }

    /** Returns the first possible day of the first date, or {@link #UNDATED} if the record has no date at all. */
    public final int firstDay() {
        return firstDay;
    }

    /** Returns the last possible day of the first date. */
    public final int lastFirstDay() {
        return lastFirstDay;
    }

    /** Returns the possible days of the first date. */
    public final DaySpan firstDays() {
        return firstDay == lastFirstDay ? on(firstDay) : new DaySpan(firstDay, lastFirstDay);
    }

    /** Returns whether the record has no date, or a date that is not exact. It is known once all its dates were read. */
    public final boolean isInexact() {
        return isInexact || firstDay == UNDATED;
    }

    /** Returns whether the record states no first date. Then all its rows are only perhaps there. */
    public final boolean isUndated() {
        return isUndated || firstDay == UNDATED;
    }

    /** Sets the first date of the record and adds it, unless its header has it. */
    public final void firstDate() {
        if (!hasOneDate) { // the header spares an object
            firstDate(record().date());
            addDate(firstDay, lastFirstDay);
        }
    }

    /** Sets the first date of a record whose header does not have it. */
    public final void firstDate(Optional<EventDate> stated) {
        if (hasOneDate) {
            return;
        }
        isUndated = stated.isEmpty();
        EventDate date = stated.orElse(EventDate.unknown());
        firstDay = RecordValues.firstDay(date, settings.zone());
        lastFirstDay = firstDay;
        if (!date.exact()) {
            isInexact = true;
            int last = Math.min(Days.of(date.lastDayIn(settings.zone())), lastFirstDay(stated));
            lastFirstDay = Math.max(firstDay, last);
        }
    }

    /** Returns the last day of a first date: those of the other dates and of the recording are not before it. */
    private int lastFirstDay(Optional<EventDate> stated) {
        int last = recorded();
        List<EventDate> others = record().dates();
        for (EventDate date : stated.isEmpty() ? others : others.subList(1, others.size())) {
            boolean isContradictory = stated.isPresent() && date.isBeforeInAnyZone(stated.get());
            last = isContradictory ? last : Math.min(last, lastDayInAnyZone(date));
        }
        return last;
    }

    /** Returns the last day by which an event can have happened: that of the recording, or of the as-at instant. */
    final int recorded() {
        if (recorded == UNDATED) {
            Optional<Instant> recordedAt = record().recordedAt();
            int latest = settings.latestDay();
            recorded = recordedAt.isPresent()
                    ? Math.min(latest, lastDayInAnyZone(EventDate.at(recordedAt.get())))
                    : latest;
        }
        return recorded;
    }

    /** Returns the last day of an event that a date can follow, in whatever zones the two are. */
    private int lastDayInAnyZone(EventDate date) {
        Instant end = date.lastDayIn(ZoneOffset.MAX)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.MIN)
                .toInstant();
        return Days.of(LocalDate.ofInstant(end.minusNanos(1), settings.zone()));
    }

    /** Returns the possible days of a date in the zone of the query. */
    public final DaySpan daysOf(EventDate date) {
        return daysOf(date, Integer.MIN_VALUE);
    }

    /** Returns the possible days of an event that follows another, such as the first of its record. */
    public final DaySpan daysOfLater(EventDate date) {
        return daysOf(date, date.exact() ? Integer.MIN_VALUE : RecordValues.OF_RECORD.notBefore(record()));
    }

    /** Returns a known day, mostly without a new object. */
    public final DaySpan on(int day) {
        if (knownDays.length == 0) {
            knownDays = new @Nullable DaySpan[KNOWN_DAYS];
        }
        int place = day & (KNOWN_DAYS - 1);
        DaySpan known = knownDays[place];
        if (known == null || known.first() != day) {
            known = DaySpan.on(day);
            knownDays[place] = known;
        }
        return known;
    }

    private DaySpan daysOf(EventDate date, int notBefore) {
        int first = RecordValues.firstDay(date, settings.zone());
        if (date.exact()) {
            return on(first);
        }
        isInexact = true;
        int last = Days.of(date.lastDayIn(settings.zone()));
        first = Math.min(Math.max(first, notBefore), last);
        // the recording bounds an unknown date only: a period that a form states in full stays as stated
        return new DaySpan(first, date.equals(EventDate.unknown()) ? Math.max(first, recorded()) : last);
    }

    /** Returns the number of drugs of a seizure, or of amounts of cash. */
    public final int partCount() {
        return fields.only == null ? fields.several.size() : 1;
    }

    /** Returns the amount of cash, if there is only one. */
    public final @Nullable ExactMoney onlyAmount() {
        return fields.only instanceof ExactMoney amount ? amount : null;
    }

    /** Returns one of the drugs of a seizure. */
    public final SeizedDrug drug(int i) {
        return (SeizedDrug) (fields.only == null ? fields.several.get(i) : fields.only);
    }

    /** Returns the number of drugs, 0 if the record is not a drug seizure. */
    public final int drugCount() {
        return record instanceof DrugSeizure ? partCount() : 0;
    }

    /** Returns the operations under which the record counts. */
    public final OperationScope.Place place() {
        if (place == null) {
            place = scope.of(fields.operations);
        }
        return place;
    }

    public final OperationScope scope() {
        return scope;
    }

    /** Sets the day whose aliases {@link #resolve} uses: the last day of a period. */
    public final void asOf(LocalDate lastDay) {
        serial += asOf.equals(lastDay) ? 0 : 1;
        asOf = lastDay;
    }

    /** Returns the id that represents an id of a group, a person or an agency. */
    public final String resolve(String id) {
        return settings.aliases().resolve(id, asOf);
    }

    /** Returns whether another force recorded the joint event. */
    public final boolean isRecordedElsewhere() {
        JointWork work = joint();
        return work != null && work.role() == JointWork.Role.PARTICIPATED;
    }

    /** Returns a hash of the facts of joint work. */
    public final String eventHash() {
        return Objects.requireNonNull(fields.eventHash).get();
    }

    /** Returns the name of the joint event, the same for all its forces. */
    public final String jointName() {
        return record().kind() + SEPARATOR + Objects.requireNonNull(joint()).reference();
    }

    /** Returns the name of the hearing that sentenced a person in several cases at once, the same for all of them, or null. */
    public final @Nullable String hearingName() {
        if (!hasHearing()) {
            return null;
        }
        Proceedings proceedings = (Proceedings) record();
        EventDate date = proceedings.sentenced().orElseThrow();
        String person = settings.aliases().resolve(proceedings.person().orElseThrow(), LocalDate.MAX);
        return String.join(
                SEPARATOR,
                "hearing",
                ownName(proceedings.hearing().get()),
                person,
                date.exact() ? date.firstDayIn(Days.LONDON).toString() : date.toString());
    }

    /** Returns whether other cases can state the sentence, too. */
    final boolean hasHearing() {
        return record() instanceof Proceedings proceedings
                && proceedings.hearing().isPresent();
    }

    /** Returns whether the sentence is the total of the hearing, on a known day. Else the terms of its cases may overlap. */
    public final boolean statesWholeHearing() {
        return statesHearing()
                && record() instanceof Proceedings proceedings
                && proceedings.wholeHearing()
                && proceedings.sentenced().orElseThrow().exact();
    }

    /** Returns whether the case states the sentence of its hearing. */
    public final boolean statesHearing() {
        return hasHearing() && ((Proceedings) record()).sentence().isPresent() && !isRecordedElsewhere();
    }

    /** Returns the name of the event that another record counts. */
    public final String nameElsewhere() {
        return isRecordedElsewhere() ? jointName() : Objects.requireNonNull(hearingName());
    }

    /** Returns a name that another force can use for something else. */
    public final String ownName(String name) {
        return record().force().value() + SEPARATOR + name;
    }

    /** Returns the recording force's share in joint work, else the whole. */
    public final BigDecimal shareOf(BigDecimal whole, int decimals) {
        JointWork work = joint();
        return work == null ? whole : work.share().of(whole, decimals);
    }

    final ExactRange shareOf(ExactRange whole, int decimals) {
        JointWork work = joint();
        return work == null ? whole : whole.apportioned(amount -> work.share().of(amount, decimals));
    }

    /** Returns the class of one of the drugs on the day of seizure, or on the day that {@link #keysOn} sets. */
    public final DrugClass classOf(SeizedDrug drug) {
        return drug.controlled()
                ? settings.law()
                        .classOf(
                                drug.drug(),
                                drug.preparation(),
                                LocalDate.ofEpochDay(keyDay == UNDATED ? firstDay : keyDay))
                : DrugClass.NOT_CONTROLLED;
    }

    /** Sets the day on which drugs have their classes, or {@link #UNDATED} for the first possible day of seizure. */
    public final void keysOn(int day) {
        keyDay = day;
    }

    /**
     * Returns days of seizure on which drugs can have different classes, if they can count in a period: the first, and each
     * on which the law changes. Drugs that are held count after the day of seizure.
     */
    public final int[] daysOfKeys(int start, int end) {
        int from = lastingCount() > 0 ? firstDay : Math.max(firstDay, start);
        int to = Math.min(lastFirstDay, end - 1);
        NavigableSet<Integer> law = settings.daysOfLaw();
        int first =
                law.isEmpty() ? from : Math.max(from, Math.min(to, law.first())); // before the law there is no class
        return IntStream.concat(
                        IntStream.of(first),
                        law.subSet(first, false, Math.max(first, to), true).stream()
                                .mapToInt(day -> day))
                .toArray();
    }

    // dates

    /** Adds the possible days of a date of the record, unless its header has it. */
    public final void date(DaySpan days) {
        if (!hasOneDate) {
            addDate(days.first(), days.last());
        }
    }

    public final void date(Optional<EventDate> date) {
        if (date.isPresent() && !hasOneDate) {
            date(daysOfLater(date.get()));
        }
    }

    private void addDate(int first, int last) {
        dates.add(first);
        dates.add(last);
    }

    /** Adds days at whose end the record counts without a date of its own, unless its header has them. */
    public final void lasts(DaySpan from, DaySpan until) {
        if (!hasOneDate) {
            addLasting(from.first(), from.last(), until.first(), until.last());
        }
    }

    private void addLasting(int from, int lastFrom, int until, int lastUntil) {
        if (from < lastUntil) {
            lasting.add(from);
            lasting.add(lastFrom);
            lasting.add(until);
            lasting.add(lastUntil);
        }
    }

    public final int dateCount() {
        return dates.size() / 2;
    }

    /** Returns the first possible day of a date. */
    public final int dateAt(int i) {
        return dates.get(2 * i);
    }

    public final int lastDateAt(int i) {
        return dates.get(2 * i + 1);
    }

    public final int lastingCount() {
        return lasting.size() / 4;
    }

    /** Returns the first possible day on which it begins to last. */
    public final int lastingFrom(int i) {
        return lasting.get(4 * i);
    }

    public final int lastingLastFrom(int i) {
        return lasting.get(4 * i + 1);
    }

    /** Returns the first possible day on which it no longer lasts. */
    public final int lastingUntil(int i) {
        return lasting.get(4 * i + 2);
    }

    public final int lastingLastUntil(int i) {
        return lasting.get(4 * i + 3);
    }

    /** Returns whether the record has a date in a period or lasts from before it, on each of its possible days. */
    public final boolean isLive(int start, int end) {
        return !isUndated() && isLive(start, end, 1);
    }

    /** Returns whether the record has a date in a period or lasts from before it, on any of its possible days. */
    public final boolean isPerhapsLive(int start, int end) {
        return isLive(start, end, 0);
    }

    /** As above: on each possible day if the latest begin, 1, and the earliest end count; on any day if the others do. */
    private boolean isLive(int start, int end, int late) {
        int early = 1 - late;
        for (int i = 0; i < dates.size(); i += 2) {
            if (start <= dates.get(i + early) && dates.get(i + late) < end) {
                return true;
            }
        }
        for (int i = 0; i < lasting.size(); i += 4) {
            if (lasting.get(i + late) < end && start <= lasting.get(i + 2 + early)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the first date is in a period on any of its possible days. */
    public final boolean isPerhapsOfFirstDay(int start, int end) {
        return start <= lastFirstDay && firstDay < end;
    }
}
