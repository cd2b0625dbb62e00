package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Chart;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.Publication.Statement;
import io.github.alliancestats.release.Manifest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A publication with everything that one may hold: invented numbers, every marker, charts, and odd text. */
public final class Sample {

    /** Text that would break a page, a table or a sentence if it were taken for more than text. */
    public static final String ODD =
            "<b>5 & \"6\"</b> 'x' | `y` *z* _u_ [v](w) ![i] \\| $m$ ~~s~~ &amp; &#35; # \u202Ereversed\u0007\tend\\";

    public static final String ODD_KEY = "  Hull & \"Goole\" <east>,  tab\there \u00e9\ud83d\udc6e ";
    public static final String TWO_LINES = "North,\nand beyond";

    private static final Column VALUE = new Column("drugs.value", "Value", "GBP", "2023");
    private static final Column VALUE_BEFORE = new Column("drugs.value before", "Value", "GBP", "2022");
    private static final Column SEIZURES =
            new Column("drugs.seizures", "Seizures in 2023", "distinct seizures", "2023");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final String YEAR = "2023";
    private static final String YEAR_BEFORE = "2022";

    private Sample() {}

    /** The whole of it. */
    public static Publication publication() {
        return new Publication(
                "Operation Sample: annual update for 2023",
                List.of(
                        "1 January 2023 to 31 December 2023, compared with 2022.",
                        "Invented numbers of no force. Provisional: they may be revised."),
                List.of(
                        new Statement(
                                "Seized drugs worth more than £11.2m", "exactly £11,234,567.89, known of 43 of 45"),
                        new Statement("Seized £4.3m in cash", "exactly £4,312,000.00, known of 31 of 31")),
                List.of(drugs(), cash(), farms(), wide(), growth(), hidden(), odd()),
                List.of(
                        "A seizure of several drugs counts once in the total and once for each drug, so the rows add up to more than the total.",
                        "Amounts are exact. Statements are rounded down where they say \"more than\"."),
                Manifest.parse("""
                        alliance manifest 1
                        question, period\t2023
                        question, zone\tEurope/London
                        digest\t4f1c9a0b7d3e5f6a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6b7c8d9e0f1a
                        seen\t45
                        included\t43
                        figure, drugs.value\tGBP 11234567.89 | of 43
                        end of 6 entries
                        """));
    }

    /** Bars, with a total, a hidden number, one that is not known and a zero. */
    public static PublicTable drugs() {
        return new PublicTable(
                "drugs",
                "Drugs",
                "Drugs seized, by drug",
                "Drug",
                List.of(
                        new Column("drugs.seizures", "Seizures", "distinct seizures", YEAR),
                        new Column("drugs.value", "Street value", "GBP", YEAR)),
                List.of(
                        row("Cocaine", number("21", "21"), number("6200000", "£6,200,000.00")),
                        row(
                                "Cannabis (herbal, resin and plants together)",
                                number("17", "17"),
                                number("4034567.89", "£4,034,567.89", Marker.PROVISIONAL)),
                        row("Heroin", number("6", "6", Marker.REVISED), none(Marker.NOT_AVAILABLE)),
                        row("Ketamine", none(Marker.CONFIDENTIAL), none(Marker.CONFIDENTIAL)),
                        row("Nitrous oxide", number("0", "0"), none(Marker.NOT_APPLICABLE)),
                        new Row("Total", true, List.of(number("43", "43"), number("11234567.89", "£11,234,567.89")))),
                List.of("A value is what the drugs would have fetched on the street, by the price list named below."),
                List.of(
                        new Chart(
                                Chart.Kind.BARS,
                                0,
                                "Seizures by drug, 2023",
                                "Cocaine leads with 21 seizures, before cannabis with 17 and heroin with 6."),
                        new Chart(
                                Chart.Kind.BARS,
                                1,
                                "Street value by drug, 2023",
                                "Cocaine was worth most, £6.2 million, before cannabis with £4.0 million.")));
    }

    /** A line over months with gaps. */
    public static PublicTable cash() {
        List<String> amounts = Arrays.asList(
                "312000",
                "298500.5",
                "401250",
                null,
                "512300",
                "623000",
                "588000",
                "402000",
                null,
                null,
                "350000",
                "325000");
        return new PublicTable(
                "cash-by-month",
                "Cash",
                "Cash seized, by month",
                "Month",
                List.of(new Column("cash.seized", "Cash seized", "GBP", YEAR)),
                IntStream.range(0, 12)
                        .mapToObj(i -> row(
                                MONTHS.get(i) + " 2023",
                                amounts.get(i) == null
                                        ? none(i == 3 ? Marker.NOT_AVAILABLE : Marker.CONFIDENTIAL)
                                        : number(
                                                amounts.get(i),
                                                String.format(Locale.ROOT, "£%,.2f", new BigDecimal(amounts.get(i))))))
                        .toList(),
                List.of(),
                List.of(
                        new Chart(
                                Chart.Kind.LINE,
                                0,
                                "Cash seized by month, 2023",
                                "Cash rose from £312,000 in January to £623,000 in June and fell to £325,000 in December. April, September and October have no number.")));
    }

    /** A line over months of small counts. */
    private static PublicTable farms() {
        int[] counts = {3, 4, 2, 2, 6, 7, 5, 0, 1, 3, 4, 4};
        return new PublicTable(
                "farms",
                "Cannabis farms",
                "Cannabis farms found, by month",
                "Month",
                List.of(new Column("farms", "Farms found", "farms", YEAR)),
                IntStream.range(0, 12)
                        .mapToObj(i -> row(
                                MONTHS.get(i).substring(0, 3),
                                number(Integer.toString(counts[i]), Integer.toString(counts[i]))))
                        .toList(),
                List.of(),
                List.of(new Chart(
                        Chart.Kind.LINE, 0, "Cannabis farms by month, 2023", "Between 0 in August and 7 in June.")));
    }

    /** More columns than a narrow page has room for. */
    public static PublicTable wide() {
        return new PublicTable(
                "forces",
                "Forces",
                "Disruptions by force and month",
                "Force",
                MONTHS.stream()
                        .map(month -> new Column("disruptions " + month, month, "disruptions", YEAR))
                        .toList(),
                Stream.of("Northshire", "Southshire and the Isles", "Eastshire", "Westshire")
                        .map(force -> new Row(
                                force,
                                false,
                                IntStream.range(0, 12)
                                        .mapToObj(i -> number(
                                                Integer.toString(1000 + i),
                                                "1," + String.format(Locale.ROOT, "%03d", i)))
                                        .toList()))
                        .toList(),
                List.of("A disruption is counted by the force that led it."),
                List.of(new Chart(
                        Chart.Kind.BARS,
                        11,
                        "Disruptions by force in December 2023",
                        "All four forces have the same number.")));
    }

    /** Numbers above and below zero. */
    private static PublicTable growth() {
        return new PublicTable(
                "change",
                "Forces",
                "Change in disruptions since 2022",
                "Force",
                List.of(
                        new Column("change", "Change", "disruptions", "2022 to 2023"),
                        new Column("before", "Before", "disruptions", YEAR_BEFORE)),
                List.of(
                        row("Northshire", number("-12", "-12"), number("30", "30")),
                        row("Southshire", number("7", "7"), number("21", "21")),
                        row("Eastshire", none(Marker.LOW), none(Marker.LOW))),
                List.of(),
                List.of(
                        new Chart(
                                Chart.Kind.BARS, 0, "Change by force", "Northshire fell by 12, Southshire rose by 7."),
                        new Chart(
                                Chart.Kind.LINE,
                                0,
                                "Change by force, as a line",
                                "Northshire fell by 12, Southshire rose by 7.")));
    }

    /** A chart of which nothing can be told. */
    public static PublicTable hidden() {
        return new PublicTable(
                "firearms",
                "Firearms",
                "Firearms seized",
                "Kind",
                List.of(new Column("firearms", "Firearms", "firearms", YEAR)),
                List.of(
                        row("Handguns", none(Marker.CONFIDENTIAL)),
                        row("Shotguns", none(Marker.CONFIDENTIAL)),
                        new Row("Total", true, List.of(number("11", "11")))),
                List.of(),
                List.of(new Chart(Chart.Kind.BARS, 0, "Firearms by kind", "Nothing can be told by kind.")));
    }

    /** Odd text wherever there is text. */
    public static PublicTable odd() {
        return new PublicTable(
                "odd",
                "Odd " + ODD,
                "Title " + ODD,
                "Key " + ODD,
                List.of(new Column("odd", "Heading " + ODD, "unit " + ODD, "period " + ODD)),
                List.of(
                        row("- Row " + ODD, number("1.5", "1.5")),
                        row("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", number("2", "2"))),
                List.of("1. Note " + ODD, "# Note", "> Note", "- Note", "[c]: a note"),
                List.of(new Chart(Chart.Kind.BARS, 0, "Chart " + ODD, "Description " + ODD)));
    }

    /** Another, of few tables: numbers of every length and odd keys, in which spreadsheets and CSV go wrong. */
    public static Publication tidy() {
        return new Publication(
                "Operation Illustria, 2023: figures & findings",
                List.of("Figures for 1 January 2023 to 31 December 2023.", "They are provisional."),
                List.of(
                        new Statement(
                                "Officers seized drugs worth more than £11.2m", "exactly £11,233,421.945; all known"),
                        new Statement("They seized £4.3m in cash", "exactly £4,301,250.10; 42 of 43 known")),
                List.of(byArea(), byMonth(), rates(), empty()),
                List.of("Amounts are in pounds of the day.", "A seizure counts on the day on which it was made."),
                Manifest.parse("alliance manifest 1\nquestion, period\t2023\nend of 1 entries\n"));
    }

    private static PublicTable byArea() {
        return new PublicTable(
                "drugs-seized-by-area-and-by-year-of-seizure",
                "Drugs",
                "Drugs seized by area",
                "Area",
                List.of(VALUE, VALUE_BEFORE, SEIZURES),
                List.of(
                        row(
                                ODD_KEY,
                                number("11233421.945"),
                                number("3999000.5", "3999000.5", Marker.REVISED),
                                number("1200")),
                        row(
                                TWO_LINES,
                                none(Marker.CONFIDENTIAL),
                                none(Marker.NOT_AVAILABLE),
                                none(Marker.CONFIDENTIAL)),
                        row("=1+1", number("-0.0005"), number("0"), number("0")),
                        total(
                                "Total",
                                number("11233421.9445"),
                                number("3999000.5", "3999000.5", Marker.REVISED),
                                none(Marker.CONFIDENTIAL))),
                List.of("A seizure counts on the day on which it was made.", "Prices are those of the street."),
                List.of());
    }

    private static PublicTable byMonth() {
        return new PublicTable(
                "drugs-seized-by-area-and-by-year-and-month",
                "Drugs",
                "Drugs seized by month",
                "Month",
                List.of(SEIZURES),
                List.of(
                        row("January 2023", number("7")),
                        row("February 2023", number("0", "0", Marker.LOW)),
                        total("All months", number("7.000", "7.000", Marker.PROVISIONAL))),
                List.of(),
                List.of());
    }

    private static PublicTable rates() {
        return new PublicTable(
                "history",
                "People",
                "People charged, for each thousand",
                "Group",
                List.of(
                        new Column("people.rate", "Rate", "per thousand people", "2023"),
                        new Column("people.rate low", "Rate", "per thousand people", "2023"),
                        new Column("people.share", "Share", "per cent", "2023")),
                List.of(row(
                        "Adults", number("3.123456789012"), number("12345678901234.5"), none(Marker.NOT_APPLICABLE))),
                List.of("Rates rest on the population at the middle of the year."),
                List.of());
    }

    private static PublicTable empty() {
        return new PublicTable(
                "none", "People", "Nothing seen", "Group", List.of(VALUE), List.of(), List.of(), List.of());
    }

    /** A publication of some tables. */
    public static Publication of(PublicTable... tables) {
        return new Publication(
                "Title",
                List.of(),
                List.of(),
                List.of(tables),
                List.of(),
                Manifest.parse("alliance manifest 1\nend of 0 entries\n"));
    }

    /** A row that is no total. */
    public static Row row(String key, Cell... cells) {
        return new Row(key, false, List.of(cells));
    }

    /** A cell with a number. */
    public static Cell number(String number, String words) {
        return new Cell(Optional.of(new BigDecimal(number)), Optional.empty(), words);
    }

    /** A cell with a number and a marker. */
    public static Cell number(String number, String words, Marker marker) {
        return new Cell(Optional.of(new BigDecimal(number)), Optional.of(marker), words + " " + marker);
    }

    /** A cell with no number. */
    public static Cell none(Marker marker) {
        return new Cell(Optional.empty(), Optional.of(marker), marker.shorthand());
    }

    /** A row of totals. */
    private static Row total(String key, Cell... cells) {
        return new Row(key, true, List.of(cells));
    }

    /** A cell with a number that is told as it is written. */
    public static Cell number(String number) {
        return number(number, number);
    }
}
