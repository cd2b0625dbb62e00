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
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * The checks of builders. A builder collects its issues here and reports all of them when it builds. A value of null is
 * not stated, which is not an issue. Not thread-safe.
 */
final class Issues {

    private static final int LONGEST_VALUE = 100;
    private static final int MOST_ISSUES = 100;

    /** So few that the sum of a billion numbers fits a {@code long}. */
    private static final long MOST_THINGS = 1_000_000_000;

    /** The millionths of a quantity, or {@link Micros#NONE}. */
    static final ToLongFunction<Quantity> MICROS = RecordAccess.of(Quantity.class);

    private List<RecordIssue> found = List.of();
    private boolean built;

    /** Checks that the builder builds for the first time. */
    void build(String what) {
        if (built) {
            throw new IllegalStateException("a builder builds one " + what + "; start another");
        }
        built = true;
    }

    /** Adds an issue of a field. */
    void add(IssueCode code, String field, String value) {
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
        add(new RecordIssue(Optional.empty(), code, field, shown));
    }

    /** Adds an issue once, also if the same call comes again. */
    private void add(RecordIssue issue) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        if (found.size() < MOST_ISSUES && !found.contains(issue)) {
            found.add(issue);
        }
    }

    /** Adds the issues of the builder of a part. */
    void addAll(Issues part) {
        if (part != this) {
            part.found.forEach(this::add);
        }
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
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).field().equals(field)) {
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

    /** Returns the value of a field that can be set once. */
    <T> @Nullable T once(String field, @Nullable T former, @Nullable T value) {
        if (former != null && value != null) {
            add(IssueCode.SET_TWICE, field, value.toString());
        }
        return former == null ? value : former;
    }

    /** Returns the text of a field that can be set once. No message shows it. */
    @Nullable
    String text(String field, @Nullable String former, @Nullable String value) {
        if (former != null && value != null) {
            add(IssueCode.SET_TWICE, field, "");
        }
        return former == null ? name(field, value) : former;
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

    /** Throws the issues, if one of them refuses the record. */
    void throwIfAny(Class<?> builder, @Nullable RecordId id) {
        for (int i = 0; i < found.size(); i++) { // an iterator would be made for each record
            if (found.get(i).code().refuses()) {
                String kind = builder.getNestHost().getSimpleName();
                throw new InvalidRecordException(id == null ? kind : kind + " " + id, of(id));
            }
        }
    }

    /** Returns the issues with the id of their record. */
    List<RecordIssue> of(@Nullable RecordId id) {
        Optional<RecordId> record = Optional.ofNullable(id);
        List<RecordIssue> named = new ArrayList<>();
        for (RecordIssue issue : found) {
            named.add(new RecordIssue(record, issue.code(), issue.field(), issue.value()));
        }
        return List.copyOf(named);
    }
}
