package io.github.alliancestats.examples.annualupdate.publication;

import io.github.alliancestats.disclosure.Marker;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Cell;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Column;
import io.github.alliancestats.examples.annualupdate.publication.PublicTable.Row;
import io.github.alliancestats.examples.annualupdate.publication.Publication.Statement;
import io.github.alliancestats.release.Manifest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A release that has one of everything that a table can hold. */
public final class SampleRelease {

    public static final String ODD_KEY = "  Hull & \"Goole\" <east>,  tab\there \u00e9\ud83d\udc6e ";
    public static final String TWO_LINES = "North,\nand beyond";

    private static final Column VALUE = new Column("drugs.value", "Value", "GBP", "2023");
    private static final Column VALUE_BEFORE = new Column("drugs.value before", "Value", "GBP", "2022");
    private static final Column SEIZURES =
            new Column("drugs.seizures", "Seizures in 2023", "distinct seizures", "2023");

    private SampleRelease() {}

    public static Publication publication() {
        return new Publication(
                "Operation Illustria, 2023: figures & findings",
                List.of("Figures for 1 January 2023 to 31 December 2023.", "They are provisional."),
                List.of(
                        new Statement(
                                "Officers seized drugs worth more than £11.2m", "exactly £11,233,421.945; all known"),
                        new Statement("They seized £4.3m in cash", "exactly £4,301,250.10; 42 of 43 known")),
                List.of(drugs(), months(), rates(), empty()),
                List.of("Amounts are in pounds of the day.", "A seizure counts on the day on which it was made."),
                Manifest.parse("alliance manifest 1\nquestion, period\t2023\ndigest\tsha256:0f1e2d\n"));
    }

    private static PublicTable drugs() {
        return new PublicTable(
                "drugs-seized-by-area-and-by-year-of-seizure",
                "Drugs",
                "Drugs seized by area",
                "Area",
                List.of(VALUE, VALUE_BEFORE, SEIZURES),
                List.of(
                        row(ODD_KEY, number("11233421.945"), revised("3999000.5"), number("1200")),
                        row(
                                TWO_LINES,
                                only(Marker.CONFIDENTIAL),
                                only(Marker.NOT_AVAILABLE),
                                only(Marker.CONFIDENTIAL)),
                        row("=1+1", number("-0.0005"), number("0"), number("0")),
                        total("Total", number("11233421.9445"), revised("3999000.5"), only(Marker.CONFIDENTIAL))),
                List.of("A seizure counts on the day on which it was made.", "Prices are those of the street."),
                List.of());
    }

    private static PublicTable months() {
        return new PublicTable(
                "drugs-seized-by-area-and-by-year-and-month",
                "Drugs",
                "Drugs seized by month",
                "Month",
                List.of(SEIZURES),
                List.of(
                        row("January 2023", number("7")),
                        row("February 2023", marked("0", Marker.LOW)),
                        total("All months", provisional("7.000"))),
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
                        "Adults", number("3.123456789012"), number("12345678901234.5"), only(Marker.NOT_APPLICABLE))),
                List.of("Rates rest on the population at the middle of the year."),
                List.of());
    }

    private static PublicTable empty() {
        return new PublicTable(
                "none", "People", "Nothing seen", "Group", List.of(VALUE), List.of(), List.of(), List.of());
    }

    public static Row row(String key, Cell... cells) {
        return new Row(key, false, List.of(cells));
    }

    public static Row total(String key, Cell... cells) {
        return new Row(key, true, List.of(cells));
    }

    public static Cell number(String number) {
        return new Cell(Optional.of(new BigDecimal(number)), Optional.empty(), number);
    }

    public static Cell marked(String number, Marker marker) {
        return new Cell(Optional.of(new BigDecimal(number)), Optional.of(marker), number + " " + marker);
    }

    public static Cell only(Marker marker) {
        return new Cell(Optional.empty(), Optional.of(marker), marker.shorthand());
    }

    private static Cell revised(String number) {
        return marked(number, Marker.REVISED);
    }

    private static Cell provisional(String number) {
        return marked(number, Marker.PROVISIONAL);
    }
}
