package io.github.alliancestats.record;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.internal.Days;
import io.github.alliancestats.internal.RecordAccess;
import io.github.alliancestats.internal.Texts;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.internal.exact.Micros;
import io.github.alliancestats.record.RecordIssue.IssueCode;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.RecordId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The checks of builders. A builder collects its issues here and reports all of them when it builds. A value of null is
 * not stated, which is not an issue. After a refusal, a right value removes the issues of the wrong one. Not thread-safe.
 */
final class Issues {

    private static final int LONGEST_VALUE = 100;
    private static final int MOST_ISSUES = 100;

    /** So few that the sum of a billion numbers fits a {@code long}. */
    private static final long MOST_THINGS = 1_000_000_000;

    /** The millionths of a quantity, or {@link Micros#NONE}. */
    static final ToLongFunction<Quantity> MICROS = RecordAccess.of(Quantity.class);

    private List<RecordIssue> found = List.of(); // since the last refusal
    private List<RecordIssue> open = List.of(); // of values before it that no right value has replaced
    private int ofValues; // how many of those found are not of the checks
    private boolean checks; // while it builds
    private boolean refused;
    private boolean full; // so that an issue of a value can be missing
    private boolean built;

    /** Begins to build. The checks follow, and each attempt adds their issues again. */
    void build(String what) {
        if (built) {
            throw new IllegalStateException("a builder builds one " + what + "; start another");
        }
        ofValues = found.size();
        checks = true;
    }

    /** Returns whether the builder was refused, so that a second value replaces the first. */
    boolean isRefused() {
        return refused;
    }

    /** Removes one issue of a field to which values are added, as there is one for each wrong value. */
    void correct(String field) {
        for (int i = 0; i < open.size() && !full; i++) {
            if (open.get(i).field().equals(field)) {
                open.remove(i);
                return;
            }
        }
    }

    /** Removes all issues of a field that has one value. */
    void correctAll(String field) {
        if (!open.isEmpty() && !full) {
            open.removeIf(issue -> issue.field().equals(field));
        }
    }

    /** Adds an issue of a field. */
    void add(IssueCode code, String field, String value) {
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
        add(new RecordIssue(Optional.empty(), code, field, shown));
    }

    private void add(RecordIssue issue) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        boolean isFull = found.size() == MOST_ISSUES;
        full |= isFull && !checks;
        if (!isFull && !(checks && found.contains(issue))) {
            found.add(issue);
        }
    }

    /** Adds the issues of a part. */
    void addAll(List<RecordIssue> part) {
        part.forEach(this::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Adds an issue if a field has no value. A field with another issue already has one. */
    void require(String field, @Nullable Object value) {
        if (value == null && !has(field)) {
            add(IssueCode.MISSING, field, "");
        }
    }

    /** Adds an issue if a part of a field has no value. */
    void require(String field, String part, @Nullable Object value) {
        if (value == null) {
            add(IssueCode.MISSING, field, part);
        }
    }

    /** Adds an issue if a field has no date, unless it has another issue. */
    void requireDate(String field, @Nullable EventDate date) {
        if (date == null && !has(field)) {
            add(IssueCode.MISSING, field, "date");
        }
    }

    boolean has(String field) {
        return has(field, found) || has(field, open);
    }

    private static boolean has(String field, List<RecordIssue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).field().equals(field)) {
                return true;
            }
        }
        return false;
    }

    /** Adds an issue if a date is before the date that it follows. */
    void requireOrder(String field, @Nullable EventDate date, String before, @Nullable EventDate first) {
        requireOrder(IssueCode.OUT_OF_ORDER, field, date, before, first);
    }

    /** Adds an issue with a code if a date is before the date that it follows. */
    void requireOrder(
            IssueCode code, String field, @Nullable EventDate date, String before, @Nullable EventDate first) {
        if (date != null && first != null && date.isBeforeInAnyZone(first)) {
            add(code, field, date + " (" + before + " " + first + ")");
        }
    }

    /** Returns the value of a field that can be set once, and again after a refusal. */
    <T> @Nullable T once(String field, @Nullable T former, @Nullable T value) {
        if (value == null) {
            return former;
        }
        correctAll(field);
        if (former != null && !refused) {
            add(IssueCode.SET_TWICE, field, value.toString());
            return former;
        }
        return value;
    }

    /** Returns the text of a field that can be set once. No message shows it. */
    @Nullable
    String text(String field, @Nullable String former, @Nullable String value) {
        if (former != null && value != null && !refused) {
            add(IssueCode.SET_TWICE, field, "");
            return former;
        }
        String plain = name(field, value);
        return plain == null ? former : once(field, null, plain);
    }

    /** Returns one of several texts. No message shows it. */
    @Nullable
    String name(String field, @Nullable String value) {
        if (value != null && !Texts.isPlain(value)) {
            add(IssueCode.NOT_PLAIN_TEXT, field, "");
            return null;
        }
        return value;
    }

    @Nullable
    Instant instant(String field, @Nullable Instant instant) {
        if (instant != null && !Days.isInYears(instant)) {
            add(IssueCode.NOT_A_YEAR, field, instant.toString());
            return null;
        }
        return instant;
    }

    @Nullable
    EventDate day(String field, @Nullable LocalDate day) {
        if (day != null && !Days.isYear(day.getYear())) {
            add(IssueCode.NOT_A_YEAR, field, day.toString());
            return null;
        }
        return day == null ? null : EventDate.on(day);
    }

    @Nullable
    Long count(String field, long least, long number) {
        if (number < least || number > MOST_THINGS) {
            add(least == 0 ? IssueCode.NOT_A_COUNT : IssueCode.NOT_POSITIVE, field, Long.toString(number));
            return null;
        }
        return number;
    }

    @Nullable
    ExactMoney money(String field, @Nullable MonetaryAmount amount) {
        return amount == null
                ? null
                : money(field, amount.getNumber().numberValueExact(BigDecimal.class), amount.getCurrency());
    }

    @Nullable
    ExactMoney money(String field, @Nullable BigDecimal number, @Nullable CurrencyUnit currency) {
        if (number == null || currency == null) {
            if (number != null || currency != null) {
                add(IssueCode.MISSING, field, number == null ? "number" : "currency");
            }
            return null;
        }
        ExactMoney exact = ExactMoney.isAdmitted(number) ? ExactMoney.of(number, currency) : null;
        if (exact == null || number.signum() < 0) {
            String stated = exact == null ? currency.getCurrencyCode() + " " + number : exact.toString();
            add(IssueCode.NOT_AN_AMOUNT, field, stated);
            return null;
        }
        return exact;
    }

    /** Returns the quantity of a record that can be set once. */
    @Nullable
    Quantity quantity(@Nullable Quantity former, @Nullable Quantity quantity) {
        if (quantity != null && isNegative(quantity)) {
            add(IssueCode.NOT_AN_AMOUNT, "quantity", quantity.toString());
        }
        return once("quantity", former, quantity);
    }

    private static boolean isNegative(Quantity quantity) {
        long micros = MICROS.applyAsLong(quantity);
        return micros == Micros.NONE ? quantity.number().signum() < 0 : micros < 0;
    }

    /** Throws the issues, if one of them refuses the record. Otherwise the builder has built. */
    void throwIfAny(Class<?> builder, @Nullable RecordId id) {
        checks = false;
        refused = !open.isEmpty();
        for (int i = 0; i < found.size(); i++) { // an iterator would be made for each record
            refused |= found.get(i).code().refuses();
        }
        if (refused) {
            List<RecordIssue> all = of(id);
            open = new ArrayList<>(open);
            open.addAll(found.subList(0, ofValues));
            found = List.of();
            String kind = builder.getNestHost().getSimpleName();
            throw new InvalidRecordException(id == null ? kind : kind + " " + id, all);
        }
        built = true;
    }

    /** Returns the issues with the id of their record. */
    List<RecordIssue> of(@Nullable RecordId id) {
        Optional<RecordId> record = Optional.ofNullable(id);
        Set<RecordIssue> named = new LinkedHashSet<>(); // each once, also if a call comes again
        for (List<RecordIssue> issues : List.of(open, found)) {
            issues.forEach(issue -> named.add(new RecordIssue(record, issue.code(), issue.field(), issue.value())));
        }
        return List.copyOf(named);
    }
}
