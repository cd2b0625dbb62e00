package io.github.alliancestats.record;

import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.RecordAccessor;
import io.github.alliancestats.internal.RecordFields;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.JointWork;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.Share;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One event that a force recorded: what all kinds of record have in common.
 *
 * <p>A record has an {@linkplain #id() id} that is unique within its kind and the force that recorded it, a
 * {@linkplain #revision() revision} (what happens to the event later arrives as a higher revision of the
 * whole record), and, where known, the {@linkplain #recordedAt() instant} at which the system took it
 * down. It names the operations it belongs to and may name groups, units, areas and partners; their
 * order and repetition don't matter.
 *
 * <p>Its first {@linkplain #date() date} may be unknown: such a record counts in no period, and figures that it could
 * change lack it. It happened before its other dates and before it was recorded. Other dates may be unknown too, and each
 * date may be {@linkplain EventDate some day of a period}.
 *
 * <p>Records that say the same are equal, which is what makes one a duplicate of the other. When it was recorded is part
 * of what a record says: the same facts taken down at two instants conflict, so that none of both counts, unless the later
 * has a higher revision. No
 * {@code toString} prints groups, units, areas, partners or operations. Immutable and thread-safe.
 */
public abstract sealed class AllianceRecord
        permits DrugSeizure,
                CannabisFarm,
                RecoverableProperty,
                ConfiscationOrder,
                FinancialInvestigation,
                CrimeGroup,
                Disruption,
                Proceedings,
                Warrant,
                StopSearch,
                CountyLineClosure,
                WeaponSeizure,
                Action,
                Safeguarding,
                PublicReport {

    static {
        RecordAccess.register(AllianceRecord.class, new Accessor());
    }

    private byte toCheck; // 0 until they are known; threads that find them at once find the same

    AllianceRecord() {}

    abstract RecordHeader header();

    /** {@return the kind of record in words, as in "drug seizure"; an id is unique within kind and force} */
    public abstract String kind();

    /** {@return the id, force included} */
    public final RecordId id() {
        return header().id();
    }

    /** {@return the force that recorded it} */
    public final ForceId force() {
        return header().force();
    }

    /** {@return the revision, 1 unless the builder was told another} */
    public final int revision() {
        return header().more().revision();
    }

    /** {@return when the system took this revision down, if known} */
    public final Optional<Instant> recordedAt() {
        return Optional.ofNullable(header().more().recordedAt());
    }

    /** {@return whether this revision takes the record back; a withdrawn record counts nowhere} */
    public final boolean withdrawn() {
        return header().more().withdrawn();
    }

    /** {@return the reference and the share, if it is joint work with other forces} */
    public final Optional<JointWork> joint() {
        return Optional.ofNullable(header().more().joint());
    }

    /** {@return the record of the same event that stands, if this revision was withdrawn as its duplicate} */
    public final Optional<RecordId> duplicateOf() {
        return Optional.ofNullable(header().more().duplicateOf());
    }

    /** {@return the operations it was tagged with, in order, each once; not the umbrellas above them} */
    public final List<OperationId> operations() {
        return header().operations();
    }

    /** {@return the organised crime groups concerned, in order} */
    public final List<String> groups() {
        return header().more().groups();
    }

    /** {@return the police units that did the work, in order} */
    public final List<String> units() {
        return header().more().units();
    }

    /** {@return the areas where it happened, in order} */
    public final List<String> areas() {
        return header().more().areas();
    }

    /** {@return the partner agencies that took part, in order} */
    public final List<String> partners() {
        return header().more().partners();
    }

    /** {@return the first date of what the record tells, empty if it is not known} */
    public abstract Optional<EventDate> date();

    /** {@return the dates of its events, also inexact and unknown ones, its first date before the others} */
    public List<EventDate> dates() {
        return known(date());
    }

    /** Returns the dates that are present, in their order. */
    @SafeVarargs
    static List<EventDate> known(Optional<EventDate>... dates) {
        List<EventDate> known = new ArrayList<>();
        for (Optional<EventDate> date : dates) {
            date.ifPresent(known::add);
        }
        return List.copyOf(known);
    }

    /** {@return the contradictions in this record, empty if there is none} */
    public List<RecordIssue> issues() {
        return header().more().issues();
    }

    /** Returns an issue of this record. */
    final RecordIssue issue(IssueCode code, String field, String value) {
        return new RecordIssue(Optional.of(id()), code, field, value);
    }

    /**
     * Returns values that the law does not allow, and unlikely values. The record counts in full. Other values can be
     * unlawful, too: only the following are compared.
     *
     * <ul>
     *   <li>the legal means of property with its kind, and its day with the first day of the means
     *   <li>cash detained under POCA 2002 s295 with the minimum of GBP 1,000, and each order with its longest term. Not
     *       compared are cash in another currency, and cash that states another power or none (see {@code takenUnder})
     *   <li>a drug warrant under the Psychoactive Substances Act 2016 with its first day
     *   <li>unlikely: a day before 1900, and an amount of property with a part of a penny
     *   <li>unlikely in proceedings: an arrest or a charge with a sentence but no conviction, and an acquittal with a
     *       conviction
     * </ul>
     *
     * <p>{@code DataExtract.issues()} lists them. {@code Summary.issues()} has the number of included records with each
     * code.
     *
     * @return the issues. None of them refuses the record
     */
    public final List<RecordIssue> issuesToCheck() {
        return LawChecks.of(this);
    }

    /** {@return this record in words, for JSON mappers and templates} */
    public final String getView() {
        return toString();
    }

    /** Fills in the fields that decide whether and where it counts. */
    void fill(RecordFields fields) {
        RecordHeader header = header();
        fields.withdrawn = header.more().withdrawn();
        fields.joint = header.more().joint();
        fields.eventHash = fields.joint == null ? null : this::eventHash;
        fields.operations = header.operations();
        fields.days = days();
        fields.contradictory = !header.more().issues().isEmpty();
        fields.only = null;
        fields.several = List.of();
    }

    /** The days for which it counts, in the form of {@link Days}. */
    long days() {
        return Days.SEVERAL;
    }

    /** The days of what has but one date and does not last. */
    static long only(Optional<EventDate> date) {
        return date.isPresent() && date.get().exact()
                ? Days.of(RecordDates.londonDay(date.get()), RecordDates.londonDay(date.get()))
                : Days.SEVERAL;
    }

    /** The days of what has but one date and lasts from then on. */
    static long since(Optional<EventDate> date) {
        return date.isPresent() && date.get().exact()
                ? Days.of(RecordDates.londonDay(date.get()), Days.NO_END)
                : Days.SEVERAL;
    }

    /** Returns the first possible day of events that follow the first, counted from 1 January 1970, in any zone. */
    int notBefore() {
        return date().isPresent() ? RecordDates.firstDayInAnyZone(date().get()) : Integer.MIN_VALUE;
    }

    /** Writes every field of the record's own kind, so that equal records give equal bytes, and different records different ones. */
    abstract void write(Fields out);

    /**
     * What the record says, in 32 bytes: the SHA-256 of its kind and every field. Equal records have equal digests
     * in every run, so that two exports can be compared without keeping the records.
     *
     * @return the digest in 64 hexadecimal digits
     */
    public final String digest() {
        return HexFormat.of().formatHex(sha256());
    }

    /** Writes what the records of all forces of a joint event state alike: its date, and the amounts that are shared. */
    void writeShared(Fields out) {
        out.add(date().map(RecordDates::onLondonDay));
    }

    private String eventHash() {
        Fields fields = new Fields();
        writeShared(fields);
        return HexFormat.of().formatHex(fields.sha256(), 0, 8);
    }

    private byte[] sha256() {
        Fields fields = new Fields();
        Optional<JointWork> joint = joint();
        fields.add(kind(), id());
        fields.number(revision());
        fields.add(recordedAt(), withdrawn(), duplicateOf());
        fields.add(joint.map(JointWork::reference), joint.map(JointWork::share), joint.map(JointWork::role));
        fields.add(operations(), groups(), units(), areas(), partners());
        write(fields);
        return fields.sha256();
    }

    /** Two records are equal if their {@linkplain #digest() digests} are. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof AllianceRecord that
                        && id().equals(that.id())
                        && Arrays.equals(sha256(), that.sha256()));
    }

    @Override
    public final int hashCode() {
        return header().idHash();
    }

    /** A date as it stands in a sentence. */
    static String told(Optional<EventDate> date) {
        return told(date, "at an unknown date");
    }

    /** Returns a value in words, or other words if there is no value. */
    static String told(Optional<?> what, String otherwise) {
        return what.isPresent() ? what.get().toString() : otherwise;
    }

    /** Returns a value after other words, or nothing if there is no value. */
    static String told(String before, Optional<?> what) {
        return what.isPresent() ? before + what.get() : "";
    }

    private static final class Accessor implements RecordAccessor<AllianceRecord> {

        @Override
        public void fill(AllianceRecord record, RecordFields fields) {
            record.fill(fields);
        }

        @Override
        public String idValue(AllianceRecord record) {
            return record.header().value();
        }

        @Override
        public int toCheck(AllianceRecord record) {
            int known = record.toCheck;
            if (known == 0) {
                known = 1 | LawChecks.codes(record);
                record.toCheck = (byte) known;
            }
            return known & ~1;
        }

        @Override
        public int notBefore(AllianceRecord record) {
            return record.notBefore();
        }
    }

    final String title() {
        String revised = revision() == 1 ? "" : ", revision " + revision();
        return kind() + " " + id() + revised + (withdrawn() ? ", withdrawn" : "");
    }

    /**
     * The part of every record's builder that all records share. A setter accepts null for a value that is not stated,
     * which has no effect. A builder collects its issues, and {@code build()} throws all of them in one {@link
     * InvalidRecordException}: a missing value, a second value where there can be one, and each value at fault. A record
     * that was recorded before its first date is refused, too. Other dates out of order are {@linkplain
     * AllianceRecord#issues() issues} of the record. A builder builds one record. Not thread-safe.
     *
     * <p>A builder that refused keeps its values. Then a setter replaces the former value, or adds to a list, and {@code
     * build()} can be called again. To take a value out, start another builder.
     *
     * @param <B> the builder of the record's own kind
     */
    public abstract static class Builder<B extends Builder<B>> {
        final Issues issues = new Issues();

        @Nullable
        EventDate first;

        private List<OperationId> operations = List.of();
        private List<String> groups = List.of();
        private List<String> units = List.of();
        private List<String> areas = List.of();
        private List<String> partners = List.of();
        private @Nullable RecordId id;
        private @Nullable Long revision;
        private @Nullable Instant recordedAt;
        boolean withdrawn;
        private @Nullable RecordId duplicateOf;
        private @Nullable JointWork joint;

        Builder() {}

        @SuppressWarnings("unchecked") // B is the type of this builder
        final B self() {
            return (B) this;
        }

        /** Sets the first date of the record. It can be set once, and an unknown one has no effect. */
        final B first(String field, @Nullable EventDate date) {
            first = issues.once(field, first, EventDate.unknown().equals(date) ? null : date);
            return self();
        }

        static <T> Optional<T> opt(@Nullable T value) {
            return Optional.ofNullable(value);
        }

        /**
         * Identifies the record.
         *
         * @param id the id, force included
         * @return this builder
         */
        public final B id(@Nullable RecordId id) {
            this.id = issues.once("id", this.id, id);
            if (id != null) {
                issues.correctAll("force");
            }
            return self();
        }

        /**
         * Identifies the record.
         *
         * @param force the code of the recording force
         * @param id the id within that force
         * @return this builder
         */
        public final B id(@Nullable String force, @Nullable String id) {
            if (force == null && id == null) {
                return self();
            }
            String code = issues.name("force", force);
            String value = issues.name("id", id);
            issues.require("force", force);
            issues.require("id", id);
            return code == null || value == null ? self() : id(RecordId.of(code, value));
        }

        /**
         * States which revision of the record this is; 1 if it is not stated.
         *
         * @param revision 1 for the first; gaps are allowed
         * @return this builder
         */
        public final B revision(int revision) {
            this.revision = issues.once("revision", this.revision, issues.count("revision", 1, revision));
            return self();
        }

        /**
         * Makes this the next revision of another record of its kind: with the same id, and its revision plus one. Nothing else
         * is taken over, so state all values that still apply.
         *
         * @param former the record to replace
         * @return this builder
         */
        public final B revising(@Nullable AllianceRecord former) {
            return former == null ? self() : id(former.id()).revision(former.revision() + 1);
        }

        /**
         * States when the system recorded this revision. It must not be before the first date of the record; later dates
         * are not compared with it. Unknown dates and the first date are not after it.
         *
         * @param instant the instant
         * @return this builder
         */
        public final B recordedAt(@Nullable Instant instant) {
            recordedAt = issues.once("recordedAt", recordedAt, issues.instant("recordedAt", instant));
            return self();
        }

        /**
         * States that this revision takes the record back.
         *
         * @return this builder
         */
        public final B withdrawn() {
            withdrawn = true;
            return self();
        }

        /**
         * States that this revision withdraws the record as a duplicate of another record of the same event. The library
         * does not look for the other record. Without it, the event counts nowhere.
         *
         * @param standing the id of the record that stands, of the same kind
         * @return this builder
         */
        public final B duplicateOf(@Nullable RecordId standing) {
            duplicateOf = issues.once("duplicateOf", duplicateOf, standing);
            return standing == null ? self() : withdrawn();
        }

        /**
         * States that the event is joint work of several forces; see {@link JointWork}. Amounts and quantities are those
         * of the whole event. Each force has one record of the event. Two cases of one operation need a reference each.
         *
         * @param reference the reference that all forces use
         * @param share this force's share
         * @param role whether this force recorded the event as its own or took part in another's
         * @return this builder
         */
        public final B joint(@Nullable String reference, @Nullable Share share, JointWork.@Nullable Role role) {
            if (reference != null || share != null || role != null) {
                issues.require("joint", "reference", reference);
                issues.require("joint", "share", share);
                issues.require("joint", "role", role);
                String plain = issues.text("joint", joint == null ? null : joint.reference(), reference);
                if (plain != null && share != null && role != null) {
                    joint = new JointWork(plain, share, role);
                }
            }
            return self();
        }

        /**
         * Tags the record with an operation.
         *
         * @param operation the operation's id
         * @return this builder
         */
        public final B operation(@Nullable OperationId operation) {
            operations = plus(operations, operation);
            if (operation != null) {
                issues.correct("operation");
            }
            return self();
        }

        /**
         * Tags the record with an operation.
         *
         * @param operation the operation's id
         * @return this builder
         */
        public final B operation(@Nullable String operation) {
            String plain = issues.name("operation", operation);
            return plain == null ? self() : operation(OperationId.of(plain));
        }

        /**
         * Tags the record with several operations.
         *
         * @param operations their ids
         * @return this builder
         */
        public final B operations(@Nullable Iterable<OperationId> operations) {
            some(operations).forEach(this::operation);
            return self();
        }

        /**
         * Names an organised crime group that the event concerns. One id is one group in whichever force's records it
         * stands, so where the records of several forces meet, an id of one force's own should begin with that force's.
         *
         * @param group the caller's own id of the group
         * @return this builder
         */
        public final B group(@Nullable String group) {
            groups = plusName(groups, "group", group);
            return self();
        }

        /**
         * Names several organised crime groups.
         *
         * @param groups their names
         * @return this builder
         */
        public final B groups(@Nullable Iterable<String> groups) {
            some(groups).forEach(this::group);
            return self();
        }

        /**
         * Names a police unit that did the work.
         *
         * @param unit the caller's own name of the unit
         * @return this builder
         */
        public final B unit(@Nullable String unit) {
            units = plusName(units, "unit", unit);
            return self();
        }

        /**
         * Names several police units.
         *
         * @param units their names
         * @return this builder
         */
        public final B units(@Nullable Iterable<String> units) {
            some(units).forEach(this::unit);
            return self();
        }

        /**
         * Names an area where it happened.
         *
         * @param area the caller's own name of the area
         * @return this builder
         */
        public final B area(@Nullable String area) {
            areas = plusName(areas, "area", area);
            return self();
        }

        /**
         * Names several areas.
         *
         * @param areas their names
         * @return this builder
         */
        public final B areas(@Nullable Iterable<String> areas) {
            some(areas).forEach(this::area);
            return self();
        }

        /**
         * Names a partner agency that took part.
         *
         * @param partner the caller's own name of the agency
         * @return this builder
         */
        public final B partner(@Nullable String partner) {
            partners = plusName(partners, "partner", partner);
            return self();
        }

        /**
         * Names several partner agencies.
         *
         * @param partners their names
         * @return this builder
         */
        public final B partners(@Nullable Iterable<String> partners) {
            some(partners).forEach(this::partner);
            return self();
        }

        /** Returns the values, none if they are not stated. */
        static <T> Iterable<T> some(@Nullable Iterable<T> values) {
            return values == null ? List.of() : values;
        }

        /** Adds to a list of this builder, which mostly has one element or none. */
        static <T> List<T> plus(List<T> some, @Nullable T more) {
            if (more == null) {
                return some;
            }
            if (some.isEmpty()) {
                return List.of(more);
            }
            List<T> all = some.size() == 1 ? new ArrayList<>(some) : some; // which is then this builder's own
            all.add(more);
            return all;
        }

        /** Adds a text to a list of this builder. No message shows it. */
        final List<String> plusName(List<String> some, String field, @Nullable String name) {
            String plain = issues.name(field, name);
            if (plain != null) {
                issues.correct(field);
            }
            return plus(some, plain);
        }

        static <T extends Comparable<T>> List<T> sorted(List<T> names) {
            return names.size() < 2 ? names : List.copyOf(new TreeSet<>(names));
        }

        /** Adds the issues of the kind of record. */
        void check() {}

        List<String> groups() {
            return groups;
        }

        /**
         * Returns what the record shares with all others. A builder can make it once.
         *
         * @param first the first date of the record
         * @throws InvalidRecordException if the builder has an issue
         */
        final RecordHeader header(@Nullable EventDate first) {
            issues.build("record");
            if (!issues.has("force")) {
                issues.require("id", id);
            }
            if (duplicateOf != null && duplicateOf.equals(id)) {
                issues.add(IssueCode.NOT_ALLOWED, "duplicateOf", "the record itself");
            }
            // no later date is checked, since some systems keep the instant of the first entry when they add to it
            EventDate recorded = recordedAt == null ? null : EventDate.at(recordedAt);
            issues.requireOrder(IssueCode.TOO_EARLY, "recordedAt", recorded, "its date", first);
            check();
            issues.throwIfAny(getClass(), id);
            return RecordHeader.of(Objects.requireNonNull(id), sorted(operations), more());
        }

        private RecordHeader.OptionalFields more() {
            boolean isFirst = revision == null || revision == 1;
            boolean isUnnamed = groups().isEmpty() && units.isEmpty() && areas.isEmpty() && partners.isEmpty();
            if (isFirst && isUnnamed && !withdrawn && joint == null && recordedAt == null && issues.isEmpty()) {
                return RecordHeader.OptionalFields.NOTHING;
            }
            return new RecordHeader.OptionalFields(
                    revision == null ? 1 : revision.intValue(),
                    withdrawn,
                    joint,
                    recordedAt,
                    duplicateOf,
                    sorted(groups()),
                    sorted(units),
                    sorted(areas),
                    sorted(partners),
                    issues.isEmpty() ? List.of() : issues.of(id));
        }
    }
}
