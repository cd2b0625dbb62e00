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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    public static final int NEVER = Integer.MAX_VALUE;

    private final RowSettings settings;
    private final boolean inLondon;
    private final OperationScope scope;
    private final RecordFields fields = new RecordFields();
    private final DrugAmounts drugAmounts = new DrugAmounts();

    // the record
    private @Nullable AllianceRecord record;
    private @Nullable AllianceRecord supplied;
    private OperationScope.@Nullable Place place;
    private int firstDay = UNDATED;
    private boolean isWhole; // whether joint events are shown whole, as if they were of one force
    private boolean isUncertain;
    private boolean hasOneDate;
    private LocalDate asOf = LocalDate.EPOCH;
    private long serial;
    private Set<FactCode> wanted = EnumSet.allOf(FactCode.class);

    // its dates, and the states that keep it in later periods
    private final IntList dates = new IntList();
    private final IntList lasting = new IntList(); // first day and end of each

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
        supplied = shown;
        RecordValues.OF_RECORD.fill(shown, fields);
        fields.joint = isWhole ? null : fields.joint;
        place = null;
        serial++;
        dates.clear();
        lasting.clear();
        hasOneDate = inLondon && fields.days != Days.SEVERAL;
        if (hasOneDate) {
            firstDay = Days.first(fields.days);
            dates.add(firstDay);
            int last = Days.last(fields.days);
            addLasting(firstDay, last == Days.NO_END ? NEVER : last);
        } else {
            firstDay = UNDATED;
        }
        isUncertain = false;
    }

    /** Shows a record that was decoded before, without rows and other dates, to find its keys. */
    public final void show(AllianceRecord shown, int day) {
        show(shown);
        hasOneDate = false;
        firstDay = day;
    }

    public final AllianceRecord record() {
        return Objects.requireNonNull(record);
    }

    /** Sets the record that was supplied, if the record that is shown has days that are assumed. */
    public final void supplied(AllianceRecord original) {
        supplied = original;
    }

    /** Returns the record that was supplied. Functions of callers on records get no other. */
    public final AllianceRecord supplied() {
        return Objects.requireNonNull(supplied);
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
        return (fields.contradictory ? 1 : 0) | RecordValues.OF_RECORD.toCheck(supplied());
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

    /** Returns the day of the record's first date, or {@link #UNDATED}. */
    public final int firstDay() {
        return firstDay;
    }

    /** Returns whether the record has no date, or a date that is not exact. It is known once the record is decoded. */
    public final boolean isUncertain() {
        return isUncertain || firstDay == UNDATED;
    }

    /** Sets the first day of a record whose header does not have it. */
    public final void firstDay(Optional<EventDate> date) {
        if (!hasOneDate) {
            firstDay = date.isPresent() ? dayOf(date.get()) : UNDATED;
        }
    }

    /** Sets the first day of the record and adds it, unless its header has it. Returns false if it is unknown. */
    public final boolean dated() {
        if (!hasOneDate) { // the header spares an object
            firstDay(record().date());
            if (firstDay != UNDATED) {
                date(firstDay);
            }
        }
        return firstDay != UNDATED;
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

    /** Returns the day of a date in the zone of the query, the first possible one if it is not exact. */
    public final int dayOf(EventDate date) {
        isUncertain |= !date.exact();
        return (int) date.firstDayIn(settings.zone()).toEpochDay();
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
        Proceedings proceedings = (Proceedings) supplied();
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
        return supplied() instanceof Proceedings proceedings
                && proceedings.hearing().isPresent();
    }

    /** Returns whether the sentence is the total of the hearing. */
    public final boolean statesWholeHearing() {
        return statesHearing() && ((Proceedings) supplied()).wholeHearing();
    }

    /** Returns whether the case states the sentence of its hearing. */
    public final boolean statesHearing() {
        return hasHearing() && ((Proceedings) supplied()).sentence().isPresent() && !isRecordedElsewhere();
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

    /** Returns the class of one of the drugs on the day of seizure. */
    public final DrugClass classOf(SeizedDrug drug) {
        return drug.controlled()
                ? settings.law().classOf(drug.drug(), drug.preparation(), LocalDate.ofEpochDay(firstDay))
                : DrugClass.NOT_CONTROLLED;
    }

    // dates

    /** Adds a date of the record, unless its header has it. */
    public final void date(int day) {
        if (!hasOneDate) {
            dates.add(day);
        }
    }

    public final void date(Optional<EventDate> date) {
        if (date.isPresent() && !hasOneDate) {
            dates.add(dayOf(date.get()));
        }
    }

    /** Adds days at whose end the record counts without a date of its own, unless its header has them. */
    public final void lasts(int from, int until) {
        if (!hasOneDate) {
            addLasting(from, until);
        }
    }

    private void addLasting(int from, int until) {
        if (from < until) {
            lasting.add(from);
            lasting.add(until);
        }
    }

    public final int dateCount() {
        return dates.size();
    }

    public final int dateAt(int i) {
        return dates.get(i);
    }

    public final int lastingCount() {
        return lasting.size() / 2;
    }

    public final int lastingFrom(int i) {
        return lasting.get(2 * i);
    }

    public final int lastingUntil(int i) {
        return lasting.get(2 * i + 1);
    }

    /** Returns whether the record has a date in a period, or lasts from before it. */
    public final boolean isLive(int start, int end) {
        for (int i = 0; i < dates.size(); i++) {
            if (start <= dateAt(i) && dateAt(i) < end) {
                return true;
            }
        }
        for (int i = 0; i < lastingCount(); i++) {
            if (lastingFrom(i) < start && start <= lastingUntil(i)) {
                return true;
            }
        }
        return false;
    }
}
