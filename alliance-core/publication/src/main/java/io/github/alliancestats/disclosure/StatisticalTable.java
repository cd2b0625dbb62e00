package io.github.alliancestats.disclosure;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.quality.Status;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.Breakdown;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.Figure;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A one-way or two-way table with its totals, before disclosure control. It holds the exact numbers, so do not publish
 * it. A {@link DisclosureControl} makes a table that can be published.
 *
 * <p>Each cell is a number, missing (not known) or not applicable. A zero is a number. A total that is not given is not
 * published.
 *
 * <p>Create a table from a summary, or from your own numbers with a {@link #builder}. Immutable and thread-safe.
 */
public final class StatisticalTable {

    /** The label of totals, both of the last row and of the last column. */
    public static final String TOTAL = "Total";

    /** The label of the only column of a one-way table. */
    public static final String NUMBER = "Number";

    private final Labels labels;
    private final Grid grid;
    private final Builder settings; // a copy that is never changed

    private StatisticalTable(Builder builder) {
        this.labels = builder.labels;
        this.grid = new Grid(builder.entries);
        this.settings = new Builder(builder);
    }

    /**
     * The labels of a cell.
     *
     * @param row the label of the row, or {@link #TOTAL}
     * @param column the label of the column, or {@link #TOTAL}; {@link #NUMBER} in a one-way table
     */
    public record TableCell(String row, String column) {
        /**
         * Creates the labels of a cell.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}; {@link #NUMBER} in a one-way table
         */
        public TableCell {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(column, "column");
        }

        /** {@return both labels, such as "10 to 17 / Men"; in a one-way table only the label of the row} */
        @Override
        public String toString() {
            return column.equals(NUMBER) ? row : row + " / " + column;
        }
    }

    /**
     * Creates a one-way table of a measure by a dimension:
     *
     * <ul>
     *   <li>There is a row for each key, a row for records without a key if there are any, and the total.
     *   <li>A label is the text of the key. The label of an operation is its name, if no other operation of the query
     *       has that name.
     *   <li>The numbers come from {@link Figure#number}, in units such as pounds, grams or things. The title names the
     *       currency.
     *   <li>A figure without a known part gives a missing cell. A figure that is not applicable gives a cell that is
     *       not applicable.
     *   <li>The status is the {@linkplain StatsQuery#withStatus status} of the query, by default provisional.
     *   <li>The given measure decides whether the table counts people or could reveal who informed the police. Marks of
     *       an equal measure in the query have no effect.
     * </ul>
     *
     * <p>A table of money, quantities or terms {@linkplain Builder#followingCount follows} two counts: the {@linkplain
     * Measure#followedCount count} that the measure names, and the least possible number of these people or events
     * with a known amount. The query must include a count of people that the measure names. Other counts are of the
     * records that have an amount if the query does not include them.
     *
     * <p>A row that {@linkplain io.github.alliancestats.stats.Figure#lacksOnlyKeys lacks only records without its key} has the
     * number of its own records.
     *
     * @param answer the figures by key
     * @param measure the measure
     * @return the table
     * @throws IllegalArgumentException if the query does not include the measure, or a count that the table follows.
     *     Also if no record of the measure's kind was {@linkplain Summary#supplied supplied}, the total has no known
     *     part, or a figure is negative. Also if two labels are equal, a label is {@link #TOTAL}, or the table exceeds
     *     a limit of the {@link Builder}
     */
    public static StatisticalTable of(Breakdown<?> answer, Measure<?> measure) {
        return Answers.oneWay(Objects.requireNonNull(answer, "answer"), measure, null);
    }

    /**
     * Creates a table like {@link #of(Breakdown, Measure)}, in which each sum of money has the contribution of each
     * record. The rules of dominance and p% need these contributions.
     *
     * @param answer the figures by key
     * @param measure the measure
     * @param extract the records that were summarized
     * @return the table
     * @throws IllegalArgumentException as for {@link #of(Breakdown, Measure)}. Also if the records of the extract do
     *     not add to a sum of money
     * @throws IllegalStateException if the measure is a sum of money and the query is sealed
     */
    public static StatisticalTable of(Breakdown<?> answer, Measure<?> measure, DataExtract extract) {
        return Answers.oneWay(
                Objects.requireNonNull(answer, "answer"), measure, Objects.requireNonNull(extract, "extract"));
    }

    /**
     * Creates a two-way table of a measure by two dimensions. Labels, numbers, status and followed counts are as for
     * {@link #of(Breakdown, Measure)}.
     *
     * <p>The totals are the figures by each dimension and of the whole summary, not sums of cells. If the figures by
     * each dimension add to the whole, records without a key have a row or a column of their own. Otherwise some record
     * has several keys. Then the cells exclude records without a key, and the totals include them.
     *
     * @param <R> the type of key of the rows
     * @param <C> the type of key of the columns
     * @param answer a summary grouped by both dimensions and by {@code rows.by(columns)}
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @param measure the measure
     * @return the table
     * @throws IllegalArgumentException as for {@link #of(Breakdown, Measure)}. Also if the summary is not grouped by
     *     both dimensions and by {@code rows.by(columns)}
     */
    public static <R extends Comparable<? super R>, C extends Comparable<? super C>> StatisticalTable of(
            Summary answer, Dimension<R> rows, Dimension<C> columns, Measure<?> measure) {
        return Answers.twoWay(
                Objects.requireNonNull(answer, "answer"),
                Objects.requireNonNull(rows, "rows"),
                Objects.requireNonNull(columns, "columns"),
                measure,
                null);
    }

    /**
     * Creates a table like {@link #of(Summary, Dimension, Dimension, Measure)}, in which each sum of money has the
     * contribution of each record. The rules of dominance and p% need these contributions.
     *
     * @param <R> the type of key of the rows
     * @param <C> the type of key of the columns
     * @param answer a summary grouped by both dimensions and by {@code rows.by(columns)}
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @param measure the measure
     * @param extract the records that were summarized
     * @return the table
     * @throws IllegalArgumentException as for {@link #of(Summary, Dimension, Dimension, Measure)}. Also if the records
     *     of the extract do not add to a sum of money
     * @throws IllegalStateException if the measure is a sum of money and the query is sealed
     */
    public static <R extends Comparable<? super R>, C extends Comparable<? super C>> StatisticalTable of(
            Summary answer, Dimension<R> rows, Dimension<C> columns, Measure<?> measure, DataExtract extract) {
        return Answers.twoWay(
                Objects.requireNonNull(answer, "answer"),
                Objects.requireNonNull(rows, "rows"),
                Objects.requireNonNull(columns, "columns"),
                measure,
                Objects.requireNonNull(extract, "extract"));
    }

    /**
     * Returns a new builder, for a table of the caller's own numbers.
     *
     * @param kind the kind of its numbers, which decides the rules that apply to them
     * @return the builder
     */
    public static Builder builder(Kind kind) {
        return new Builder(Objects.requireNonNull(kind, "kind"));
    }

    /** The kind of the numbers of a table. */
    public enum Kind {
        /** Counts of people, arrests, orders or the like, where a small number could identify somebody. */
        PEOPLE,
        /** Counts of seizures, warrants or other events that do not each concern one person. */
        INCIDENTS,
        /** Counts of weapons, plants or other things. */
        THINGS,
        /** Amounts of money. The rules of dominance and p% apply to them. Thresholds and rounding do not. */
        MONEY,
        /**
         * Weights, terms, means or the like, which are neither counts nor money. Let such a table {@linkplain
         * Builder#followingCount follow} the count of the people or events to which its numbers belong.
         */
        MEASURED
    }

    /** {@return the title} */
    public String title() {
        return settings.title;
    }

    /** {@return the labels of the rows from top to bottom, without the row of totals} */
    public List<String> rows() {
        return labels.rows();
    }

    /**
     * {@return the labels of the columns from left to right, without the column of totals; only {@link #NUMBER} in a
     * one-way table}
     */
    public List<String> columns() {
        return labels.columns();
    }

    /** {@return whether the table counts people, arrests or the like, where a small number could identify somebody} */
    public boolean countsPeople() {
        return settings.kind == Kind.PEOPLE;
    }

    /** {@return the days that the table covers; empty if they were not given} */
    public Optional<ReportingPeriod> period() {
        return Optional.ofNullable(settings.period);
    }

    /**
     * Returns the number of a cell.
     *
     * @param row the label of the row, or {@link #TOTAL}
     * @param column the label of the column, or {@link #TOTAL}; {@link #NUMBER} in a one-way table
     * @return the number; empty for a cell that is missing or not applicable, and for a total that was not given
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Optional<BigDecimal> number(String row, String column) {
        Entry entry = entry(labels.rowOf(row), labels.columnOf(column));
        return entry.isNumber() ? Optional.of(entry.number()) : Optional.empty();
    }

    /**
     * Returns whether each given total is the sum of its cells. Missing and not applicable cells add 0. A total can
     * differ from the sum, because one person may be counted under two keys.
     *
     * @return true if the cells add to the totals
     */
    public boolean additive() {
        return grid.additive();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the title and the size, without any number of a cell} */
    @Override
    public String toString() {
        return settings.title + ", " + labels;
    }

    boolean isMoney() {
        return settings.kind == Kind.MONEY;
    }

    /** Returns whether the numbers are neither counts nor money, but grams, days or the like. */
    boolean isMeasured() {
        return settings.kind == Kind.MEASURED;
    }

    boolean tellsOfSources() {
        return settings.sources;
    }

    /** Returns the counts that the table follows. A table of counts follows none. */
    List<StatisticalTable> counts() {
        return settings.counts;
    }

    Status status() {
        return settings.status;
    }

    /** Returns the day of a stock; empty if the measure is not a stock. */
    Optional<LocalDate> asAt() {
        Measure<?> measure = settings.measure;
        return measure == null ? Optional.ofNullable(settings.asAt) : period().flatMap(measure::asAt);
    }

    /**
     * Returns whether the days of this table lie within those of another table. A stock has one day. Two tables without
     * a period count as tables for the same days.
     */
    boolean isWithinDaysOf(StatisticalTable other) {
        if (asAt().isPresent() || other.asAt().isPresent()) {
            return asAt().equals(other.asAt());
        }
        return period().isPresent() == other.period().isPresent() && period().equals(commonDays(other));
    }

    boolean isForDaysOf(StatisticalTable other) {
        return isWithinDaysOf(other) && other.isWithinDaysOf(this);
    }

    /** Returns whether the tables have no common day. False for two stocks, which may count the same people. */
    boolean isDisjointFrom(StatisticalTable other) {
        boolean areStocks = asAt().isPresent() && other.asAt().isPresent();
        boolean haveDays = period().isPresent() && other.period().isPresent();
        return haveDays && !areStocks && commonDays(other).isEmpty();
    }

    private Optional<ReportingPeriod> commonDays(StatisticalTable other) {
        return period().flatMap(days -> other.period().flatMap(days::intersection));
    }

    String daysInWords() {
        return asAt().map(day -> "as at " + day)
                .or(() -> period().map(days -> "for " + days))
                .orElse("without a period");
    }

    /**
     * Returns whether both tables have the same rows and columns, and follow equally many counts. Tables of summaries
     * only need the same measure, dimensions, umbrella and names of operations. A row that one of them lacks is a zero
     * in it.
     */
    boolean isComparable(StatisticalTable other) {
        if (counts().size() != other.counts().size()) {
            return false;
        }
        if (settings.measure == null || other.settings.measure == null) {
            return labels.equals(other.labels);
        }
        return settings.measure.equals(other.settings.measure)
                && settings.dimensions.equals(other.settings.dimensions)
                && settings.operations.equals(other.settings.operations)
                && settings.umbrella.equals(other.settings.umbrella);
    }

    /** Returns this table with more rows and columns, whose cells are zero. */
    StatisticalTable with(Labels all) {
        Builder wider = new Builder(settings).name(all);
        wider.counts = List.of();
        for (int row = 0; row <= all.rows().size(); row++) {
            for (int column = 0; column <= all.columns().size(); column++) {
                TableCell cell = all.cell(row, column);
                if (labels.have(cell)) {
                    wider.entries[row][column] = entry(labels.rowOf(cell.row()), labels.columnOf(cell.column()));
                } else if (!all.isBesideOneWay(column)) {
                    wider.entries[row][column] = Entry.of(BigDecimal.ZERO);
                }
            }
        }
        return wider.build();
    }

    boolean isOf(Collection<Measure<?>> measures) {
        return settings.measure != null && measures.contains(settings.measure);
    }

    Labels labels() {
        return labels;
    }

    int scale() {
        return grid.scale();
    }

    Entry entry(int row, int column) {
        return grid.entry(row, column);
    }

    long[][] units(int decimals) {
        return grid.units(decimals);
    }

    /**
     * A builder of tables from the caller's own numbers. Set the labels first, then the cells. Set every cell once: as
     * a number, as missing or as not applicable. Totals are optional.
     *
     * <p>Limits: at most 10,000 cells without totals, 1,000 digits before and after the point of a number, and the
     * limits of {@link #build}. Not thread-safe.
     */
    public static final class Builder {

        private String title = "";
        private Labels labels = Labels.NONE;
        private Entry[][] entries = absent(labels);
        private final Kind kind;
        private boolean sources;
        private Status status = Status.FINAL;
        private @Nullable ReportingPeriod period;
        private @Nullable LocalDate asAt;
        private @Nullable Measure<?> measure;
        private List<Dimension<?>> dimensions = List.of();
        private Optional<OperationId> umbrella = Optional.empty();
        private Optional<Operations> operations = Optional.empty();
        private List<StatisticalTable> counts = List.of();

        private Builder(Kind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /** Copies everything except the labels and the cells. */
        private Builder(Builder other) {
            this.title = other.title;
            this.kind = other.kind;
            this.sources = other.sources;
            this.status = other.status;
            this.period = other.period;
            this.asAt = other.asAt;
            this.measure = other.measure;
            this.dimensions = other.dimensions;
            this.umbrella = other.umbrella;
            this.operations = other.operations;
            this.counts = other.counts;
        }

        /**
         * Sets the title. The default is empty.
         *
         * @param text the title, as it appears above the table
         * @return this builder
         */
        public Builder title(String text) {
            this.title = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Names the rows of a one-way table.
         *
         * @param rowLabels the labels of the rows, without the total
         * @return this builder
         * @throws IllegalArgumentException if there is no label, a label occurs twice or is {@link #TOTAL}, there are
         *     more than 10,000 labels, or labels were given before
         */
        public Builder rows(List<String> rowLabels) {
            return name(Labels.of(Objects.requireNonNull(rowLabels, "rowLabels")));
        }

        /**
         * Names the rows and columns of a two-way table.
         *
         * @param rowLabels the labels of the rows, without the total
         * @param columnLabels the labels of the columns, without the total
         * @return this builder
         * @throws IllegalArgumentException if rows or columns have no label, a label occurs twice or is {@link #TOTAL},
         *     there are more than 10,000 cells, or labels were given before
         */
        public Builder labels(List<String> rowLabels, List<String> columnLabels) {
            return name(Labels.of(
                    Objects.requireNonNull(rowLabels, "rowLabels"),
                    Objects.requireNonNull(columnLabels, "columnLabels")));
        }

        /**
         * Marks the table as one that could reveal who informed the police, such as leads by channel and area.
         *
         * @return this builder
         */
        public Builder tellsOfSources() {
            this.sources = true;
            return this;
        }

        /**
         * Adds a count of the people or events whose amounts, terms, means, largest cases or the like are the numbers of
         * this table. The table then follows this count under each control that applies to the count:
         *
         * <ul>
         *   <li>A cell is suppressed wherever the count is suppressed.
         *   <li>A cell that is not zero is also suppressed wherever the count is small or missing.
         *   <li>Thresholds and rounding do not apply to the numbers of the table themselves.
         *   <li>The table is safe only if the count is safe.
         * </ul>
         *
         * <p>Call this method once for each count.
         *
         * @param count the count, with all rows and columns of this table
         * @return this builder
         * @throws IllegalArgumentException if the table to follow is not of counts, or this one is
         */
        public Builder followingCount(StatisticalTable count) {
            if (!Objects.requireNonNull(count, "count").settings.isOfCounts() || isOfCounts()) {
                throw new IllegalArgumentException(
                        "only a table of money or measured numbers can follow a count, but \"" + title + "\" is of "
                                + kind + " and \"" + count.title() + "\" of " + count.settings.kind);
            }
            this.counts = Stream.concat(counts.stream(), Stream.of(count)).toList();
            return this;
        }

        /**
         * Sets the days that the table covers. They decide how it is audited together with earlier tables. For a stock,
         * set {@link #asAt} instead.
         *
         * @param days the period
         * @return this builder
         */
        public Builder period(ReportingPeriod days) {
            this.period = Objects.requireNonNull(days, "days");
            return this;
        }

        /**
         * Sets the day of a stock, such as the orders outstanding at the end of a day. Stocks of two days may count the
         * same people, so that no audit treats them as separate.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asAt(LocalDate day) {
            this.asAt = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Sets the status of the numbers, such as provisional. The default is final.
         *
         * @param settled the status
         * @return this builder
         */
        public Builder status(Status settled) {
            this.status = Objects.requireNonNull(settled, "settled");
            return this;
        }

        /**
         * Sets a cell of a one-way table to a number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException as for {@link #cell(String, String, BigDecimal)}
         */
        public Builder cell(String row, long number) {
            return cell(row, NUMBER, number);
        }

        /**
         * Sets a cell to a number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException as for {@link #cell(String, String, BigDecimal)}
         */
        public Builder cell(String row, String column, long number) {
            return cell(row, column, BigDecimal.valueOf(number));
        }

        /**
         * Sets a cell to a number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException if the number is negative, or has more than 1,000 digits before or after the
         *     point. Also if the cell was given before, or there is no such row or column
         */
        public Builder cell(String row, String column, BigDecimal number) {
            return entry(row, column, Entry.of(Objects.requireNonNull(number, "number")));
        }

        /**
         * Sets a cell of a table of money to an amount, with its largest contributions.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @param amount the amount
         * @param contributions all contributions, or at least as many of the largest as the rules need: n for a rule of
         *     dominance, two for the p% rule
         * @return this builder
         * @throws IllegalArgumentException if a number is negative, or has more than 1,000 digits before or after the
         *     point. Also if the contributions exceed the amount, the cell was given before, there is no such row or
         *     column, or the table is not of {@link Kind#MONEY}
         */
        public Builder amount(String row, String column, BigDecimal amount, List<BigDecimal> contributions) {
            if (kind != Kind.MONEY) {
                throw new IllegalArgumentException("an amount with contributions needs a table of money, but \"" + title
                        + "\" is of " + kind + "; create it by builder(Kind.MONEY)");
            }
            return entry(
                    row,
                    column,
                    Entry.of(
                            Objects.requireNonNull(amount, "amount"),
                            Objects.requireNonNull(contributions, "contributions")));
        }

        /**
         * Marks a cell as missing: its number exists or may exist, and is not known.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @return this builder
         * @throws IllegalArgumentException if the cell was given before, or there is no such row or column
         */
        public Builder missing(String row, String column) {
            return entry(row, column, Entry.without(Entry.EntryKind.MISSING));
        }

        /**
         * Marks a cell as not applicable: it cannot have a number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @return this builder
         * @throws IllegalArgumentException if the cell was given before, or there is no such row or column
         */
        public Builder notApplicable(String row, String column) {
            return entry(row, column, Entry.without(Entry.EntryKind.NOT_APPLICABLE));
        }

        /**
         * Sets each total that was not given to the sum of its cells. Call it after the cells are set. Missing and not
         * applicable cells add 0. A one-way table has only the total of its rows.
         *
         * @return this builder
         * @throws IllegalArgumentException if the numbers exceed a limit of {@link #build}
         */
        public Builder addTotals() {
            Grid given = new Grid(entries);
            for (int row = 0; row < entries.length; row++) {
                for (int column = 0; column < entries[row].length; column++) {
                    if (labels.isTotal(row, column)
                            && entries[row][column].isAbsent()
                            && !labels.isBesideOneWay(column)) {
                        entries[row][column] = Entry.of(given.sum(row, column));
                    }
                }
            }
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws IllegalStateException if there are no rows, a cell was not given, or a count that the table
         *     {@linkplain #followingCount follows} lacks one of its rows or columns
         * @throws IllegalArgumentException if the numbers have more than 17 decimal places. Also if they add to more
         *     than 2 to the power of 58, in units of their last decimal place
         */
        public StatisticalTable build() {
            if (labels.equals(Labels.NONE)) {
                throw new IllegalStateException("a table must have rows, but none were named");
            }
            requireGiven();
            if (!counts.stream().allMatch(count -> count.labels.haveAll(labels))) {
                throw new IllegalStateException("the count that a table follows must have all of its rows and columns");
            }
            return new StatisticalTable(this);
        }

        Builder answering(Measure<?> counted, List<Dimension<?>> by, StatsQuery question) {
            this.measure = counted;
            this.dimensions = by;
            this.umbrella = question.umbrella();
            this.operations = question.operations();
            return this;
        }

        /** Replaces the measure. */
        Builder of(Measure<?> counted) {
            this.measure = counted;
            return this;
        }

        private boolean isOfCounts() {
            return switch (kind) {
                case PEOPLE, INCIDENTS, THINGS -> true;
                case MONEY, MEASURED -> false;
            };
        }

        Builder entry(String row, String column, Entry entry) {
            if (labels.equals(Labels.NONE)) {
                throw new IllegalArgumentException("the rows of a table must be named before its cells are given");
            }
            int r = labels.rowOf(row);
            int c = labels.columnOf(column);
            if (labels.isBesideOneWay(c)) {
                throw new IllegalArgumentException("a one-way table must have its total in column " + NUMBER);
            }
            if (!entries[r][c].isAbsent()) {
                throw new IllegalArgumentException(
                        "a cell must be given once, but " + labels.cell(r, c) + " was given again");
            }
            entries[r][c] = entry;
            return this;
        }

        private Builder name(Labels named) {
            if (!labels.equals(Labels.NONE)) {
                throw new IllegalArgumentException("the labels of a table must be given once, but were given again");
            }
            this.labels = named;
            this.entries = absent(named);
            return this;
        }

        private static Entry[][] absent(Labels labels) {
            Entry[][] entries =
                    new Entry[labels.rows().size() + 1][labels.columns().size() + 1];
            for (Entry[] line : entries) {
                Arrays.fill(line, Entry.ABSENT);
            }
            return entries;
        }

        private void requireGiven() {
            for (int row = 0; row < entries.length; row++) {
                for (int column = 0; column < entries[row].length; column++) {
                    if (!labels.isTotal(row, column) && entries[row][column].isAbsent()) {
                        throw new IllegalStateException("every cell must be a number, missing or not applicable, but "
                                + labels.cell(row, column) + " was not given");
                    }
                }
            }
        }
    }
}
