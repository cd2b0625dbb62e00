package io.github.alliancestats.disclosure;

import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.measure.PeopleMeasures;
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
 * A one- or two-way table with its totals, before disclosure control: it holds the exact numbers and is not to be
 * published. Each cell is a number, missing (it is not known) or not applicable; a zero is a number. A total that is
 * not given is not told.
 *
 * <p>It is made of an answer, or by a {@link #builder} of the caller's own numbers. Immutable and thread-safe.
 */
public final class StatisticalTable {

    /** The label of the row, and of the column, of totals. */
    public static final String TOTAL = "Total";

    /** The label of the one column of a one-way table. */
    public static final String NUMBER = "Number";

    private final Labels labels;
    private final Grid grid;
    private final Builder settings; // a copy that nothing changes

    private StatisticalTable(Builder builder) {
        this.labels = builder.labels;
        this.grid = new Grid(builder.entries);
        this.settings = new Builder(builder);
    }

    /**
     * A cell by its labels.
     *
     * @param row the label of the row, or {@link #TOTAL}
     * @param column the label of the column, or {@link #TOTAL}; {@link #NUMBER} in a one-way table
     */
    public record Cell(String row, String column) {
        /** {@return both labels, as in "10 to 17 / Men"; the row's alone in a one-way table} */
        @Override
        public String toString() {
            return column.equals(NUMBER) ? row : row + " / " + column;
        }
    }

    /**
     * A table of one measure by one dimension: its rows, what has no key if there is any, and the total. A figure of
     * which nothing is known is missing. Labels are the keys as they print, of operations the names that the question
     * knows, if only one has it; numbers are those of {@link Figure#number}, pounds, grams or things, and the title says
     * the currency. It is as settled as the question's {@linkplain StatsQuery#withStatus status}, so provisional unless
     * that says otherwise. The measure that is given here decides whether it counts people or could reveal a source,
     * not an equal measure of the query.
     *
     * <p>A table of {@link PeopleMeasures#CUSTODY} {@linkplain Builder#followingCount follows} {@link PeopleMeasures#JAILED}, and
     * the least number of those people who have a term.
     *
     * @param answer figures by key
     * @param measure the measure
     * @return the table
     * @throws IllegalArgumentException if the query does not ask for the measure or for the count that it follows, no
     *     record of its kind was {@linkplain Summary#supplied supplied}, or a figure is negative
     */
    public static StatisticalTable of(Breakdown<?> answer, Measure<?> measure) {
        return Answers.oneWay(answer, measure, null);
    }

    /**
     * Returns a table as {@link #of(Breakdown, Measure)} does, in which each sum of money has the part of each record.
     * The rules of dominance and p% need these.
     *
     * @param answer figures by key
     * @param measure the measure
     * @param extract the records that were summarized
     * @return the table
     * @throws IllegalArgumentException as {@link #of(Breakdown, Measure)} does, or if a sum of money is not of the extract
     */
    public static StatisticalTable of(Breakdown<?> answer, Measure<?> measure, DataExtract extract) {
        return Answers.oneWay(answer, measure, Objects.requireNonNull(extract, "extract"));
    }

    /**
     * A table of one measure by two dimensions, otherwise like one by one. Its totals are the answers by each dimension
     * and by none, not sums. What has no key in one dimension has a row or a column of its own if the answers by each
     * dimension add to the whole; if they don't, since a record has several keys, it is left out and the totals are
     * above the cells.
     *
     * @param <R> the type of key of the rows
     * @param <C> the type of key of the columns
     * @param answer an answer grouped by both dimensions and by {@code rows.by(columns)}
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @param measure the measure
     * @return the table
     * @throws IllegalArgumentException if the question asks for less than that, no record of the measure's kind was
     *     {@linkplain Summary#supplied supplied}, or a figure is negative
     */
    public static <R extends Comparable<? super R>, C extends Comparable<? super C>> StatisticalTable of(
            Summary answer, Dimension<R> rows, Dimension<C> columns, Measure<?> measure) {
        return Answers.twoWay(answer, rows, columns, measure, null);
    }

    /**
     * Returns a table as {@link #of(Summary, Dimension, Dimension, Measure)} does, in which each sum of money has the part
     * of each record. The rules of dominance and p% need these.
     *
     * @param <R> the type of key of the rows
     * @param <C> the type of key of the columns
     * @param answer a summary grouped by both dimensions and by {@code rows.by(columns)}
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     * @param measure the measure
     * @param extract the records that were summarized
     * @return the table
     * @throws IllegalArgumentException as {@link #of(Summary, Dimension, Dimension, Measure)} does, or if a sum of
     *     money is not of the extract
     */
    public static <R extends Comparable<? super R>, C extends Comparable<? super C>> StatisticalTable of(
            Summary answer, Dimension<R> rows, Dimension<C> columns, Measure<?> measure, DataExtract extract) {
        return Answers.twoWay(answer, rows, columns, measure, Objects.requireNonNull(extract, "extract"));
    }

    /** {@return a builder of a table of the caller's own numbers} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the title} */
    public String title() {
        return settings.title;
    }

    /** {@return the labels of the rows from top to bottom, without the row of totals} */
    public List<String> rows() {
        return labels.rows();
    }

    /** {@return the labels of the columns from left to right, without that of totals; one-way only {@link #NUMBER}} */
    public List<String> columns() {
        return labels.columns();
    }

    /** {@return whether it counts people, arrests or the like of which a small number could tell of somebody} */
    public boolean countsPeople() {
        return settings.people;
    }

    /** {@return the days that it speaks for, if it was said} */
    public Optional<ReportingPeriod> period() {
        return Optional.ofNullable(settings.period);
    }

    /**
     * The number of a cell.
     *
     * @param row the label of the row, or {@link #TOTAL}
     * @param column the label of the column, or {@link #TOTAL}; {@link #NUMBER} in a one-way table
     * @return the number; empty if it is missing or not applicable, or the total is not told
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Optional<BigDecimal> number(String row, String column) {
        Entry entry = entry(labels.rowOf(row), labels.columnOf(column));
        return entry.isNumber() ? Optional.of(entry.number()) : Optional.empty();
    }

    /**
     * Whether all totals that are told are the sums of the cells, what is missing or not applicable left out. They
     * need not be: one person may stand under two keys.
     *
     * @return whether it adds
     */
    public boolean additive() {
        return grid.additive();
    }

    /** {@return this value in words, for JSON mappers and templates} */
    public String getView() {
        return toString();
    }

    /** {@return the title and the size; no number} */
    @Override
    public String toString() {
        return settings.title + ", " + labels;
    }

    boolean isMoney() {
        return settings.money;
    }

    /** Whether its numbers are neither counts nor money, but grams, days or the like. */
    boolean isMeasured() {
        return settings.measured;
    }

    boolean tellsOfSources() {
        return settings.sources;
    }

    /** Returns the counts that the table follows, often none. */
    List<StatisticalTable> counts() {
        return settings.counts;
    }

    Status status() {
        return settings.status;
    }

    /** The day as at which it tells what there was, if it is of a stock. */
    Optional<LocalDate> asAt() {
        Measure<?> measure = settings.measure;
        return measure == null ? Optional.empty() : period().flatMap(measure::asAt);
    }

    /**
     * Returns whether its days lie within those of another table. A stock is of one day. Tables without a period are taken
     * to be for the same days.
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

    /** Returns whether no day is in both; never for two stocks, which may count the same people. */
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
     * Returns whether both have the same rows and columns. Tables of summaries must have the same measure, dimensions,
     * umbrella and names of operations. A row that one of those lacks is a zero in it.
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

    /** The same table with rows and columns beside its own in which there is nothing. */
    StatisticalTable with(Labels all) {
        Builder wider = new Builder(settings).name(all);
        wider.counts = List.of();
        for (int row = 0; row <= all.rows().size(); row++) {
            for (int column = 0; column <= all.columns().size(); column++) {
                Cell cell = all.cell(row, column);
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
     * Builds tables of the caller's own numbers: labels first, then what stands in the cells. Every cell must be given
     * once, as a number, as missing or as not applicable; totals need not. Not thread-safe.
     */
    public static final class Builder {

        private String title = "";
        private Labels labels = Labels.NONE;
        private Entry[][] entries = absent(labels);
        private boolean people;
        private boolean money;
        private boolean measured;
        private boolean sources;
        private Status status = Status.FINAL;
        private @Nullable ReportingPeriod period;
        private @Nullable Measure<?> measure;
        private List<Dimension<?>> dimensions = List.of();
        private Optional<OperationId> umbrella = Optional.empty();
        private Optional<Operations> operations = Optional.empty();
        private List<StatisticalTable> counts = List.of();

        private Builder() {}

        /** Copies all but the labels and the cells. */
        private Builder(Builder other) {
            this.title = other.title;
            this.people = other.people;
            this.money = other.money;
            this.measured = other.measured;
            this.sources = other.sources;
            this.status = other.status;
            this.period = other.period;
            this.measure = other.measure;
            this.dimensions = other.dimensions;
            this.umbrella = other.umbrella;
            this.operations = other.operations;
            this.counts = other.counts;
        }

        /**
         * Sets the title; empty unless said.
         *
         * @param text as it stands over the table
         * @return this builder
         */
        public Builder title(String text) {
            this.title = Objects.requireNonNull(text, "title");
            return this;
        }

        /**
         * Names the rows of a one-way table.
         *
         * @param rowLabels the labels of the rows, the total apart
         * @return this builder
         * @throws IllegalArgumentException if there is none, one is there twice or is {@link #TOTAL}, there are more than
         *     10,000, or labels were given before
         */
        public Builder rows(List<String> rowLabels) {
            return name(Labels.of(rowLabels));
        }

        /**
         * Names the rows and columns of a two-way table.
         *
         * @param rowLabels the labels of the rows, the total apart
         * @param columnLabels the labels of the columns, the total apart
         * @return this builder
         * @throws IllegalArgumentException if there is none of either, one is there twice or is {@link #TOTAL}, there
         *     would be more than 10,000 cells, or labels were given before
         */
        public Builder labels(List<String> rowLabels, List<String> columnLabels) {
            return name(Labels.of(rowLabels, columnLabels));
        }

        /**
         * Says that it counts people, arrests or the like of which a small number could tell of somebody.
         *
         * @return this builder
         */
        public Builder countsPeople() {
            this.people = true;
            return this;
        }

        /**
         * Says that its numbers are of money, which is judged by who contributed most and not by a threshold, and never
         * rounded, even if it {@linkplain #countsPeople counts people}.
         *
         * @return this builder
         */
        public Builder money() {
            this.money = true;
            return this;
        }

        /**
         * Says that its cells could reveal who told the police, as leads by channel and area could.
         *
         * @return this builder
         */
        public Builder tellsOfSources() {
            this.sources = true;
            return this;
        }

        /**
         * Sets the count of the people whose terms, means, largest cases or the like are the numbers of this table. A cell
         * is suppressed wherever its count is suppressed, and wherever its count is small or missing although the cell is
         * not zero. Thresholds and rounding are not applied to the numbers themselves. The table is safe only if its
         * count is safe. Several counts can be set, one call each.
         *
         * @param count the count, with all rows and columns of this table
         * @return this builder
         * @throws IllegalArgumentException if the other table does not count people
         */
        public Builder followingCount(StatisticalTable count) {
            if (!count.countsPeople()) {
                throw new IllegalArgumentException(
                        "a table can only follow a count of people, but \"" + count.title() + "\" is not one");
            }
            this.counts = Stream.concat(counts.stream(), Stream.of(count)).toList();
            return this;
        }

        /**
         * Sets the days that it speaks for, by which an earlier table is set against it.
         *
         * @param days the period
         * @return this builder
         */
        public Builder period(ReportingPeriod days) {
            this.period = Objects.requireNonNull(days, "period");
            return this;
        }

        /**
         * Sets how settled its numbers are; final unless said.
         *
         * @param settled the status
         * @return this builder
         */
        public Builder status(Status settled) {
            this.status = Objects.requireNonNull(settled, "status");
            return this;
        }

        /**
         * Sets a number of a one-way table.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException as {@link #cell(String, String, BigDecimal)} does
         */
        public Builder cell(String row, long number) {
            return cell(row, NUMBER, number);
        }

        /**
         * Sets a number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException as {@link #cell(String, String, BigDecimal)} does
         */
        public Builder cell(String row, String column, long number) {
            return cell(row, column, BigDecimal.valueOf(number));
        }

        /**
         * Sets a number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @param number the number
         * @return this builder
         * @throws IllegalArgumentException if it is negative, has more than 1,000 digits before or after the point or was
         *     given before, or there is no such row or column
         */
        public Builder cell(String row, String column, BigDecimal number) {
            return entry(row, column, Entry.of(number));
        }

        /**
         * Sets an amount of money and the largest contributions to it; the table is one of {@link #money} by that.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @param amount the amount
         * @param contributions all that were made to it, or at least as many of the largest as the rule needs: n for a
         *     rule of dominance, two for the p% rule
         * @return this builder
         * @throws IllegalArgumentException if a number is negative or has more than 1,000 digits before or after the
         *     point, the contributions exceed the amount, it was given
         *     before, or there is no such row or column
         */
        public Builder amount(String row, String column, BigDecimal amount, List<BigDecimal> contributions) {
            this.money = true;
            return entry(row, column, Entry.of(amount, contributions));
        }

        /**
         * Says that there is or may be a number and that it is not known.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @return this builder
         * @throws IllegalArgumentException if the cell was given before, or there is no such row or column
         */
        public Builder missing(String row, String column) {
            return entry(row, column, Entry.without(Entry.Kind.MISSING));
        }

        /**
         * Says that there can be no number.
         *
         * @param row the label of the row, or {@link #TOTAL}
         * @param column the label of the column, or {@link #TOTAL}
         * @return this builder
         * @throws IllegalArgumentException if the cell was given before, or there is no such row or column
         */
        public Builder notApplicable(String row, String column) {
            return entry(row, column, Entry.without(Entry.Kind.NOT_APPLICABLE));
        }

        /**
         * Sets every total that the table can have and was not given to the sum of its cells.
         *
         * @return this builder
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
         * @throws IllegalStateException if there are no rows, a cell was not given, or a count that it
         *     {@linkplain #followingCount follows} lacks one of its rows or columns
         * @throws IllegalArgumentException if the numbers add to more than 2 to the power of 58 in units of their last
         *     decimal place, or have more than 17 decimal places
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
            this.people = counted.countsPeople();
            return this;
        }

        /** Replaces the measure. */
        Builder of(Measure<?> counted) {
            this.measure = counted;
            return this;
        }

        Builder measured() {
            this.measured = true;
            return this;
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
