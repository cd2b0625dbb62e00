package io.github.alliancestats.examples.annualupdate.exports.csv;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.record.common.EventDate;
import io.github.alliancestats.record.common.ForceId;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.record.common.ReportingPeriod;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.UnknownCurrencyException;

/**
 * One row of a file. Each cell is read as one kind of thing; a cell that is none is a {@link Fault}. A blank
 * cell is empty: not stated, never zero.
 */
public final class Row {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,1000}(\\.\\d{1,1000})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern RECORD_ID = Pattern.compile("(\\S|\\S[^/]*[^\\s/])/(\\S|\\S.*\\S)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final String A_NUMBER =
            "digits with an optional decimal fraction, as in 1200.50, without sign, currency mark or separator";
    private static final String A_DAY = "a date, as in 2023-05-14";
    private static final String AN_INSTANT = "an instant with Z or an offset, as in 2023-05-14T21:30:00Z";

    private final int line;
    private final Map<String, Integer> header;
    private final List<String> cells;

    Row(int line, Map<String, Integer> header, List<String> cells) {
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** The physical line on which the row starts. */
    public int line() {
        return line;
    }

    /** The cell as it stands; empty text if the row is too short to have it. */
    public String raw(String column) {
        Integer position = header.get(column);
        return position == null || position >= cells.size() ? "" : cells.get(position);
    }

    /** The force that recorded it, if its cell can be read. */
    Optional<ForceId> force() {
        try {
            return identifying("force").map(ForceId::of);
        } catch (Fault.Found | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public Fault.Found fault(String column, String expected) {
        return new Fault.Found(new Fault(line, column, raw(column), expected));
    }

    /** What the library does not take of a row whose cells can all be read, such as an id with a unit separator. */
    public Fault.Found refused(IllegalArgumentException e) {
        String expected = "a row that the library takes: " + e.getMessage();
        return new Fault.Found(new Fault(line, Fault.WHOLE_ROW, cells.size() + " cells", expected));
    }

    /** Requires as many cells as the header has columns. */
    public void requireAllColumns() {
        if (cells.size() != header.size()) {
            String found = cells.size() + " of " + header.size() + " columns";
            throw new Fault.Found(new Fault(line, Fault.WHOLE_ROW, found, header.size() + " columns"));
        }
    }

    public boolean isEmpty(String column) {
        return raw(column).isBlank();
    }

    public Optional<String> text(String column) {
        return Optional.of(raw(column)).filter(cell -> !cell.isBlank());
    }

    public String requiredText(String column) {
        return text(column).orElseThrow(() -> fault(column, "a text that is not blank"));
    }

    /** A text that tells one thing from another, so that white space around it would make it another. */
    public Optional<String> identifying(String column) {
        if (!isEmpty(column) && !raw(column).equals(raw(column).strip())) {
            throw fault(column, "no white space at either end");
        }
        return text(column);
    }

    public String requiredId(String column) {
        return identifying(column).orElseThrow(() -> fault(column, "a text that is not blank"));
    }

    /** The parts of a list, which semicolons part. */
    public List<String> list(String column) {
        return Stream.of(raw(column).split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public BigDecimal number(String column) {
        String cell = raw(column);
        if (!NUMBER.matcher(cell).matches()) {
            throw fault(column, A_NUMBER);
        }
        return new BigDecimal(cell);
    }

    boolean isCount(String column) {
        return COUNT.matcher(raw(column)).matches();
    }

    public int count(String column) {
        if (!isCount(column)) {
            throw fault(column, "a whole number from 1");
        }
        return Integer.parseInt(raw(column));
    }

    /** A number of things that were counted, of which there may have been none. */
    public Optional<Long> numberOfIfStated(String column) {
        if (isEmpty(column)) {
            return Optional.empty();
        }
        if (!isCount(column) && !raw(column).equals("0")) {
            throw fault(column, "a whole number from 0");
        }
        return Optional.of(Long.valueOf(raw(column)));
    }

    public Optional<Boolean> yesOrNoIfStated(String column) {
        return isEmpty(column) ? Optional.empty() : Optional.of(code(column, Codes.YES_OR_NO));
    }

    /** Whether the row takes its record back. Such a record may lack what others must have. */
    public boolean withdrawn() {
        return yesOrNoIfStated("withdrawn").orElse(false);
    }

    /** The id of another record, force included. */
    public Optional<RecordId> recordIdIfStated(String column) {
        if (isEmpty(column)) {
            return Optional.empty();
        }
        Matcher parts = RECORD_ID.matcher(raw(column));
        if (!parts.matches()) {
            throw fault(column, "a force and the id of a record, as in us/D-1");
        }
        return Optional.of(RecordId.of(parts.group(1), parts.group(2)));
    }

    public LocalDate day(String column) {
        String cell = raw(column);
        try {
            if (DAY.matcher(cell).matches()) {
                return LocalDate.parse(cell);
            }
        } catch (DateTimeException e) {
            throw fault(column, A_DAY);
        }
        throw fault(column, A_DAY);
    }

    public Optional<LocalDate> dayIfStated(String column) {
        return isEmpty(column) ? Optional.empty() : Optional.of(day(column));
    }

    Optional<Instant> instantIfStated(String column) {
        if (isEmpty(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(raw(column)).toInstant());
        } catch (DateTimeException e) {
            throw fault(column, AN_INSTANT);
        }
    }

    /** A day, an instant, or some day of a month or a year. */
    public Optional<EventDate> dateIfStated(String column) {
        return isEmpty(column) ? Optional.empty() : Optional.of(date(column));
    }

    /** As {@link #dateIfStated}. The date of an empty cell is not known. */
    public EventDate date(String column) {
        String cell = raw(column);
        try {
            if (cell.isEmpty()) {
                return EventDate.unknown();
            }
            if (DAY.matcher(cell).matches()) {
                return EventDate.on(day(column));
            }
            if (MONTH.matcher(cell).matches()) {
                return EventDate.within(ReportingPeriod.ofMonth(YearMonth.parse(cell)));
            }
            return YEAR.matcher(cell).matches()
                    ? EventDate.within(ReportingPeriod.ofYear(Integer.parseInt(cell)))
                    : EventDate.at(OffsetDateTime.parse(cell).toInstant());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw fault(column, A_DAY + ", a month or a year, or " + AN_INSTANT);
        }
    }

    public CurrencyUnit currency(String column) {
        String cell = raw(column);
        try {
            if (CURRENCY.matcher(cell).matches()) {
                return Monetary.getCurrency(cell);
            }
        } catch (UnknownCurrencyException e) {
            throw fault(column, "the ISO 4217 code of a currency, as in GBP");
        }
        throw fault(column, "the ISO 4217 code of a currency, as in GBP");
    }

    public MonetaryAmount money(String column, CurrencyUnit currency) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(number(column))
                .create();
    }

    /** An amount in the currency that another column names. */
    public Optional<MonetaryAmount> moneyIfStated(String column, String currencyColumn) {
        return isEmpty(column) ? Optional.empty() : Optional.of(money(column, currency(currencyColumn)));
    }

    /** Refuses a currency where none of the amounts is stated that it could be of. */
    public void requireNoIdleCurrency(String currencyColumn, String... amounts) {
        if (!isEmpty(currencyColumn) && Stream.of(amounts).allMatch(this::isEmpty)) {
            throw fault(currencyColumn, "no currency where there is no amount");
        }
    }

    /** A drug that the library knows, by its id; names are for people. */
    public Drug drug(String column) {
        return Drug.find(raw(column))
                .filter(drug -> drug.id().equals(raw(column)))
                .orElseThrow(() -> fault(column, "the id of a drug, as in cocaine, or unknown"));
    }

    public <T> Optional<T> codeIfStated(String column, Codes<T> codes) {
        return isEmpty(column) ? Optional.empty() : Optional.of(code(column, codes));
    }

    /** The value for which the cell stands. */
    public <T> T code(String column, Codes<T> codes) {
        return codes.find(raw(column)).orElseThrow(() -> fault(column, codes.expected()));
    }
}
