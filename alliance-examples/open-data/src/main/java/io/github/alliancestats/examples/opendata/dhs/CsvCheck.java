package io.github.alliancestats.examples.opendata.dhs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The table that others made of the workbook, held against the workbook row by row.
 *
 * @param rows how many rows it has
 * @param equalRows how many of them have the figures of the workbook
 * @param differences the others, and the rows that it lacks
 */
record CsvCheck(long rows, long equalRows, List<RowDifference> differences) {

    static CsvCheck of(Workbook workbook, Map<RowName, Figures> parsed) {
        Map<RowName, Figures> published = new LinkedHashMap<>();
        workbook.rows().forEach(row -> published.put(row.name(), row.figures()));
        Set<RowName> names = new LinkedHashSet<>(published.keySet());
        names.addAll(parsed.keySet());
        List<RowDifference> differences = new ArrayList<>();
        for (RowName name : names) {
            if (!Objects.equals(published.get(name), parsed.get(name))) {
                differences.add(new RowDifference(name.toString(), published.get(name), parsed.get(name)));
            }
        }
        return new CsvCheck(parsed.size(), names.size() - differences.size(), differences);
    }
}
