package io.github.alliancestats.examples.opendata.dhs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table of one sheet from top to bottom: after the header each category by its name, its rows and its total,
 * and at the end the grand total. Nothing that looks like figures is passed over. Not thread-safe.
 */
final class SheetReader {

    private final int year;
    private final List<PropertyRow> rows = new ArrayList<>();
    private final Set<RowName> names = new HashSet<>();
    private final Map<String, Figures> totals = new LinkedHashMap<>();
    private boolean inTable;
    private @Nullable String category;
    private @Nullable Figures grandTotal;

    SheetReader(int year) {
        this.year = year;
    }

    void read(SheetRow row) throws IOException {
        if (inTable) {
            readInTable(row);
        } else if (row.isHeader()) {
            row.requireHeadings();
            inTable = true;
        }
    }

    private void readInTable(SheetRow row) throws IOException {
        if (grandTotal != null) {
            if (!row.isRemark()) {
                throw row.wrong("expected nothing more after the grand total");
            }
        } else if (!row.category().isEmpty()) {
            startCategory(row);
        } else if (!row.type().isEmpty()) {
            rows.add(new PropertyRow(name(row), row.figures()));
        } else if (!row.hasNoFigures()) {
            readTotal(row.figures());
        }
    }

    private void startCategory(SheetRow row) throws IOException {
        String name = row.category();
        if (category != null) {
            throw row.wrong("expected the total of " + category + " before " + name);
        }
        if (totals.containsKey(name)) {
            throw row.wrong("a category above has this name too: " + name);
        }
        if (!row.type().isEmpty() || !row.hasNoFigures()) {
            throw row.wrong("expected nothing beside the category " + name);
        }
        if (name.contains(RowName.BETWEEN)) {
            throw row.wrong("expected a category without \"" + RowName.BETWEEN + "\", but found " + name);
        }
        category = name;
    }

    private RowName name(SheetRow row) throws IOException {
        if (category == null) {
            throw row.wrong("expected a category before the type " + row.type());
        }
        RowName name = new RowName(year, category, row.type());
        if (!names.add(name)) {
            throw row.wrong("a row above is of this type too: " + name);
        }
        return name;
    }

    private void readTotal(Figures total) {
        if (category == null) {
            grandTotal = total;
        } else {
            totals.put(category, total);
            category = null;
        }
    }

    YearSheet finish() throws IOException {
        if (!inTable) {
            throw new IOException("it has no row that begins with \"" + SheetRow.HEADER + "\"");
        }
        if (grandTotal == null) {
            throw new IOException("it has no grand total after " + (category == null ? "its categories" : category));
        }
        return new YearSheet(year, rows, totals, grandTotal);
    }
}
